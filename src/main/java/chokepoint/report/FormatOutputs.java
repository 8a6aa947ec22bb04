package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Portfolio;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The outputs that exist in a format: a document that is handed on, a file of each list, a file of all lists together.
 *
 * @param document of any number of lists, or of one
 * @param ofOneList whether the document can describe only one list
 */
record FormatOutputs(
        Optional<Document> document,
        boolean ofOneList,
        Optional<OfEachList> ofEachList,
        Optional<OfAllLists> ofAllLists) {

    /** Opens a document on a stream that it leaves open. */
    @FunctionalInterface
    interface Document {
        Report on(OutputStream bytes) throws IOException;
    }

    /** Writes a file about one list. */
    @FunctionalInterface
    interface ListWriter {
        void write(Audit audit, ReportedList list, Path output) throws IOException;
    }

    /** Writes a file about several lists. */
    @FunctionalInterface
    interface PortfolioWriter {
        void write(Portfolio portfolio, Path output) throws IOException;
    }

    /**
     * A file beside the other outputs of a list.
     *
     * @param name makes the path of the file from that of the list
     */
    record OfEachList(UnaryOperator<String> name, ListWriter writer) {}

    /** The file {@code portfolio.} with this ending. */
    record OfAllLists(String ending, PortfolioWriter writer) {}

    static FormatOutputs none() {
        return new FormatOutputs(Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    static FormatOutputs document(Document document) {
        return new FormatOutputs(Optional.of(document), false, Optional.empty(), Optional.empty());
    }

    static FormatOutputs documentOfOneList(Document document) {
        return new FormatOutputs(Optional.of(document), true, Optional.empty(), Optional.empty());
    }

    FormatOutputs ofEachList(UnaryOperator<String> name, ListWriter writer) {
        return new FormatOutputs(document, ofOneList, Optional.of(new OfEachList(name, writer)), ofAllLists);
    }

    FormatOutputs ofAllLists(String ending, PortfolioWriter writer) {
        return new FormatOutputs(document, ofOneList, ofEachList, Optional.of(new OfAllLists(ending, writer)));
    }
}
