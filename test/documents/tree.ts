/** The paths of a drawn tree: the first word of a line; what is indented by two lies in the last that was not. */
export function pathsOf(tree: string): string[] {
  let folder = '';
  return [...tree.matchAll(/^(?<indent> {0,2})(?<name>\S+)/gm)].map(({ groups = {} }) => {
    const { indent, name = '' } = groups;
    const path = indent === '' ? name : `${folder}${name}`;
    if (indent === '') folder = name;
    return path.replace(/\/?$/, '/');
  });
}
