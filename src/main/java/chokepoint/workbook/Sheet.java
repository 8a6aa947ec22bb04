package chokepoint.workbook;

/**
 * One sheet of a file.
 *
 * @param name empty for csv
 * @param index from 0, in the order of the workbook
 * @param cells false for a sheet that holds no cells, such as a chart sheet
 */
public record Sheet(String name, int index, boolean hidden, boolean cells) {}
