// Runs in the explained page: shows the notes of a mark beside it, and hides kinds that are switched off.
// Without it the page still works: each mark is a link to its note.
const popup = document.querySelector('.popup');
const gap = 8;
let held = null;

for (const box of document.querySelectorAll('.legend input'))
  box.addEventListener('change', () => {
    for (const one of document.querySelectorAll(`[data-kind="${box.value}"]`)) {
      if (one.tagName === 'LI') one.hidden = !box.checked;
      else one.classList.toggle('mark', box.checked);
      if (one.tagName === 'A') one.tabIndex = box.checked ? 0 : -1;
    }
    hide();
  });

function show(mark) {
  const notes = mark.dataset.notes.split(' ').map((number) => document.getElementById(`note-${number}`));
  const list = document.createElement('ol');
  for (const note of notes) {
    const copy = note.cloneNode(true);
    copy.removeAttribute('id');
    copy.hidden = false;
    list.append(copy);
  }
  popup.replaceChildren(list);
  popup.hidden = false;
  const [line] = mark.getClientRects();
  const place = mark.getBoundingClientRect();
  const left = Math.min(line.left, document.documentElement.clientWidth - popup.offsetWidth - gap);
  const above = place.bottom + popup.offsetHeight + gap > window.innerHeight && place.top > popup.offsetHeight + gap;
  popup.style.left = `${Math.max(gap, left) + window.scrollX}px`;
  popup.style.top = `${(above ? place.top - popup.offsetHeight - gap : place.bottom + gap) + window.scrollY}px`;
  held?.classList.remove('held');
  held = mark;
  mark.classList.add('held');
}

function hide() {
  popup.hidden = true;
  held?.classList.remove('held');
  held = null;
}

const markOf = (event) => event.target.closest?.('.mark') ?? null;
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse' && markOf(event)) show(markOf(event));
});
document.addEventListener('focusin', (event) => (markOf(event) ? show(markOf(event)) : hide()));
document.addEventListener('click', (event) => {
  const mark = markOf(event);
  if (mark) {
    event.preventDefault();
    show(mark);
  } else if (!event.target.closest('.popup')) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
