package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.UncheckedFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One document that takes audits one by one, so that a run over many lists need not hold them all. */
public interface Report extends Closeable {

    /** Tells of one list. */
    void add(Audit audit) throws IOException;

    /** Tells of what was not checked, after all lists; a form that has no place for it says nothing. */
    default void notChecked(List<UncheckedFile> files) throws IOException {}

    /** Ends the document; leaves what it was written to open. */
    @Override
    void close() throws IOException;
}
