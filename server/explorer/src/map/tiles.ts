/** Where each province stands in the tile grid: column and row. Neighbours stay neighbours as far as a grid allows. */
export const tiles: Record<string, readonly [column: number, row: number]> = {
  '11': [0, 0], '65': [6, 0],
  '12': [1, 1], '21': [3, 1], '61': [5, 1], '64': [6, 1], '75': [8, 1], '71': [9, 1], '82': [10, 1],
  '13': [1, 2], '14': [2, 2], '62': [5, 2], '63': [6, 2], '76': [7, 2], '72': [8, 2], '96': [11, 2], '92': [12, 2], '91': [13, 2],
  '17': [1, 3], '15': [2, 3], '19': [3, 3], '73': [7, 3], '74': [8, 3], '81': [10, 3], '94': [12, 3], '95': [13, 3],
  '16': [2, 4], '31': [4, 4], '93': [13, 4],
  '18': [2, 5], '36': [3, 5], '32': [4, 5], '33': [5, 5], '35': [6, 5], '51': [7, 5], '52': [8, 5], '53': [9, 5],
  '34': [5, 6],
};

export const columns = 14;
export const rows = 7;

/** What a tile is called: the usual short forms of the provinces. */
export const tileNames: Record<string, string> = {
  '11': 'Aceh', '12': 'Sumut', '13': 'Sumbar', '14': 'Riau', '15': 'Jambi', '16': 'Sumsel', '17': 'Bengkulu', '18': 'Lampung', '19': 'Babel', '21': 'Kepri',
  '31': 'DKI', '32': 'Jabar', '33': 'Jateng', '34': 'DIY', '35': 'Jatim', '36': 'Banten', '51': 'Bali', '52': 'NTB', '53': 'NTT',
  '61': 'Kalbar', '62': 'Kalteng', '63': 'Kalsel', '64': 'Kaltim', '65': 'Kaltara', '71': 'Sulut', '72': 'Sulteng', '73': 'Sulsel', '74': 'Sultra', '75': 'Gtalo', '76': 'Sulbar',
  '81': 'Maluku', '82': 'Malut', '91': 'Papua', '92': 'Pabar', '93': 'Pasel', '94': 'Pateng', '95': 'Papeg', '96': 'Padaya',
};
