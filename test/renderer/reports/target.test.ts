import { describe, expect, test } from 'vitest';
import { samePath, suggestedPath } from '../../../renderer/features/reports/target.ts';

const FILE = '/home/ines/clients/northgate.assay';

describe('the suggested file', () => {
  test('stands beside the engagement and carries its version', () => {
    expect(suggestedPath(FILE, '0.3', 'xlsx', null)).toBe('/home/ines/clients/northgate-v0.3.xlsx');
  });

  test('has no version while none is recorded', () => {
    expect(suggestedPath(FILE, null, 'pdf', null)).toBe('/home/ines/clients/northgate.pdf');
  });

  test('keeps to letters and figures, whatever the version is called', () => {
    expect(suggestedPath(FILE, '1.0 / draft: <2>', 'pdf', null)).toBe(
      '/home/ines/clients/northgate-v1.0-draft-2.pdf',
    );
  });

  test('follows the folder of the last export, under the name of the new version', () => {
    expect(suggestedPath(FILE, '0.4', 'pdf', '/media/stick/northgate-v0.3.pdf')).toBe(
      '/media/stick/northgate-v0.4.pdf',
    );
  });

  test('is the name a person chose before', () => {
    expect(suggestedPath(FILE, '0.4', 'pdf', '/media/stick/For the board.pdf')).toBe(
      '/media/stick/For the board.pdf',
    );
  });

  test('keeps the separators of Windows', () => {
    expect(suggestedPath('C:\\Clients\\northgate.assay', '0.3', 'xlsx', null)).toBe(
      'C:\\Clients\\northgate-v0.3.xlsx',
    );
  });
});

test('capitals tell files apart except on Windows', () => {
  expect(samePath('/a/Report.pdf', '/a/report.pdf')).toBe(false);
  expect(samePath('C:\\a\\Report.pdf', 'c:\\A\\report.pdf')).toBe(true);
});
