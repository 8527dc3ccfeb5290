/** The programmes and the bodies that pay. */
export { default as programmes } from '../../data/programmes.json' with { type: 'json' };
