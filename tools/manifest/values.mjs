// Which values an attribute allows, as the widgets themselves ask: `oneOf(this, 'view', this.view, VIEWS)`. Read with TypeScript's own
// checker, so that a list in another file, or made from one, is known too.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Per widget: attribute → values. An attribute whose values depend on the data has none here. */
export function allowedValues(widgets) {
  const filesOf = (name) =>
    readdirSync(join('src/widgets', name), { recursive: true })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => resolve('src/widgets', name, file));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(widgets.flatMap(filesOf), options);
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    widgets.map((name) => {
      const found = {};
      for (const file of filesOf(name)) visit(program.getSourceFile(file), found, checker);
      return [name, found];
    }),
  );
}

function visit(node, found, checker) {
  if (
    ts.isCallExpression(node) &&
    node.expression.getText() === 'oneOf' &&
    ts.isStringLiteral(node.arguments[1])
  ) {
    const values = literals(checker, node);
    if (values.length) found[node.arguments[1].text] = values;
  }
  ts.forEachChild(node, (child) => visit(child, found, checker));
}

/** In the order of the list if it is a tuple; else as the call's own result has them. */
function literals(checker, call) {
  const list = checker.getTypeAtLocation(call.arguments[3]);
  const result = checker.getTypeAtLocation(call);
  const ofResult = result.isUnion() ? result.types : [result];
  const types = checker.isTupleType(list) ? checker.getTypeArguments(list) : ofResult;
  if (!types.every((one) => one.isStringLiteral())) return [];
  return types.map(({ value }) => value).filter(Boolean);
}
