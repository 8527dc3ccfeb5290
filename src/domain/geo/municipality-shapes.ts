/**
 * The municipalities' borders and middles, for what outlines one, counts from one, or asks which
 * one a place lies in. Whoever needs them fetches this file, and calls what it gives.
 */
import stored from '../../data/municipality-shapes.json' with { type: 'json' };
import { addMunicipalities } from './shapes.ts';

export const addMunicipalityShapes = (): void => {
  addMunicipalities(stored);
};
