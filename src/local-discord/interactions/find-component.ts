import { asData, asList, asText, type Data } from '../json.ts';

/** All components of a tree: rows, what stands in them, accessories. */
export function flattenComponents(components: readonly Data[]): readonly Data[] {
  return components.flatMap((component) => [
    component,
    ...flattenComponents(asList(component['components'])),
    ...(component['accessory'] == null ? [] : [asData(component['accessory'])]),
    ...(component['component'] == null ? [] : [asData(component['component'])]),
  ]);
}

/** The component with a custom id, or else the one that carries it as its label, as a person would name it. */
export function findComponent(components: readonly Data[], name: string): Data | undefined {
  const all = flattenComponents(components).filter((component) => asText(component['custom_id']) !== undefined);
  return (
    all.find((component) => component['custom_id'] === name) ?? all.find((component) => component['label'] === name)
  );
}
