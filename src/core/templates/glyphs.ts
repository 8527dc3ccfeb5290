/** A memory aid for each strength position, 24 × 24, by the position's id. A position without one shows its number only. */
export const glyphs: Readonly<Record<string, string>> = {
  'environmental-technology':
    'M12 3.2c3.7 4.3 5.7 7.5 5.7 10.3a5.7 5.7 0 0 1-11.4 0c0-2.8 2-6 5.7-10.3zM9.3 13.8a2.9 2.9 0 0 0 2.9 2.9',
  'energy-technology':
    'M12 10.6V21M8.5 21h7M12 7.6V2.4M13.3 9.9l4.6 2.7M10.7 9.9l-4.6 2.7M13.5 9a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z',
  'food-and-bio-resources':
    'M12 21V9.5M12 15.5c-4.2 0-6.6-2.2-6.6-6.4 4.2 0 6.6 2.2 6.6 6.4zM12 10.2c0-4.2 2.4-6.6 6.6-6.6 0 4.2-2.4 6.6-6.6 6.6z',
  'maritime-and-logistics':
    'M4 13.2h16l-2.2 4.6H6.2zM11.4 13.2V3.6l5.4 6.8h-5.4M3 21c1.5 0 1.5-1 3-1s1.5 1 3 1 1.5-1 3-1 1.5 1 3 1 1.5-1 3-1 1.5 1 3 1',
  'life-science-and-welfare-technology': 'M2.8 12.4h4.4l2-6.2 4.2 12 2.2-5.8h5.6',
  'building-and-construction': 'M3.5 5.5h17v13h-17zM3.5 12h17M12 5.5V12M8 12v6.5M16 12v6.5',
  'design-fashion-and-furniture': 'M7 3l1.6 10.4h8.6M8.6 13.4L7.2 21M17.2 13.4L18.2 21M8 9.2h3.4',
  'robotics-automation-and-drones':
    'M9.3 9.3h5.4v5.4H9.3zM9.3 9.3L7.3 7.3M14.7 9.3l2-2M9.3 14.7l-2 2M14.7 14.7l2 2M8 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM21 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM8 18.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM21 18.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  'advanced-production':
    'M12 2.8l8 4.6v9.2l-8 4.6-8-4.6V7.4zM15.6 12a3.6 3.6 0 1 1-7.2 0 3.6 3.6 0 0 1 7.2 0z',
  'digital-technologies': 'M7.8 6.8L2.8 12l5 5.2M16.2 6.8l5 5.2-5 5.2M13.6 4.6l-3.2 14.8',
  'finance-and-fintech': 'M4 8.8h16l-3.8-4M20 15.2H4l3.8 4',
  'games-animation-and-film': 'M3.2 5h17.6v14H3.2zM10 8.8l5.2 3.2-5.2 3.2z',
  'sound-technology': 'M4 10.2v3.6M8 6.6v10.8M12 3.2v17.6M16 7.8v8.4M20 10.2v3.6',
  'defence-space-and-security':
    'M12 2.8l7.6 2.8v5.8c0 4.7-3 7.9-7.6 9.8-4.6-1.9-7.6-5.1-7.6-9.8V5.6zM14.4 11.6a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0z',
};
