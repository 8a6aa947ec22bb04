package chokepoint.report;

import chokepoint.finding.Audit;
import java.io.Closeable;
import java.io.IOException;

/** One document that takes audits one by one, so that a run over many lists need not hold them all. */
public interface Report extends Closeable {

    /** Tells of one list. */
    void add(Audit audit) throws IOException;

    /** Ends the document; leaves what it was written to open. */
    @Override
    void close() throws IOException;
}
