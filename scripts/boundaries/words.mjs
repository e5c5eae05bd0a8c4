import { syntaxRule } from './rule.mjs';

/** @typedef {import('./source.mjs').Node} Node */

/** Attributes whose text a person reads or hears. */
const READ =
  /^(title|alt|placeholder|aria-(label|description|roledescription|valuetext|placeholder)|.*[lL]abel|text|note|hint|summary|description|message)$/;

/** Two letters in a row make a word; `·`, `%` and `%s` do not. */
const WORD = /\p{L}{2,}/u;

/**
 * @param {Node | null} node
 * @returns {string | undefined} the first text that stands in an expression as itself, such as in either side of a condition
 */
function writtenText(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateLiteral':
      return node.quasis.map((part) => part.value.raw).find((text) => WORD.test(text));
    case 'ConditionalExpression':
      return writtenText(node.consequent) ?? writtenText(node.alternate);
    case 'LogicalExpression':
      return writtenText(node.left) ?? writtenText(node.right);
    case 'JSXExpressionContainer':
      return writtenText(node.expression);
    default:
      return undefined;
  }
}

/**
 * @param {string | undefined} text
 * @returns {string | undefined}
 */
const complaint = (text) =>
  text !== undefined && WORD.test(text)
    ? `"${text.trim()}" is read by a person; put it into renderer/i18n and name it with t()`
    : undefined;

/** Every word of a screen is in the catalogue, so that it can be read, corrected and translated in one place. */
export const words = [
  syntaxRule({
    name: 'words-in-catalogue',
    scope: /^renderer\/.*\.tsx$/,
    forbids: (node) => {
      if (node.type === 'JSXText') return complaint(node.value);
      if (node.type === 'JSXElement' || node.type === 'JSXFragment')
        return node.children
          .filter((child) => child.type === 'JSXExpressionContainer')
          .map((child) => complaint(writtenText(child)))
          .find((message) => message !== undefined);
      if (node.type !== 'JSXAttribute' || node.name.type !== 'JSXIdentifier') return undefined;
      return READ.test(node.name.name) ? complaint(writtenText(node.value)) : undefined;
    },
  }),
];
