package chokepoint.workbook;

/** Takes the rows of a sheet one by one. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes a row; the same object comes again with the next row in it.
     *
     * @return whether more rows are wanted
     */
    boolean take(Row row);
}
