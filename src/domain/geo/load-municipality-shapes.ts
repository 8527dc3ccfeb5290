/**
 * Fetches the municipalities' borders and middles, and divides the regions by them. Fails where
 * they cannot be fetched.
 */
export const loadMunicipalityShapes = async (): Promise<void> => {
  const { addMunicipalityShapes } = await import('./municipality-shapes.ts');
  addMunicipalityShapes();
};
