package chokepoint.workbook.plain;

import chokepoint.disk.NamelessFile;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.read.OrderedPackage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list as a file that can be read: the list itself, or a copy that was unlocked, converted or put in order. Closing it deletes the copies it
 * made; the list itself is only read.
 */
public final class PlainCopy implements Closeable {

    private final Path file;
    private final Optional<NamelessFile> copy;
    private final String password;
    private final boolean binary;
    private final boolean ordered;
    private final List<String> notices;

    private PlainCopy(
            Path file,
            Optional<NamelessFile> copy,
            String password,
            boolean binary,
            boolean ordered,
            List<String> notices) {
        this.ordered = ordered;
        this.file = file;
        this.copy = copy;
        this.password = password;
        this.binary = binary;
        this.notices = List.copyOf(notices);
    }

    /** The list as it stands. */
    public static PlainCopy asItIs(Path file) {
        return new PlainCopy(file, Optional.empty(), "", false, false, List.of());
    }

    /**
     * The same workbook without its encryption.
     *
     * @throws RefusedFile if no password opens it, or none is given, or trying one would take too long
     */
    public PlainCopy unlocked(Passwords passwords, Bounds bounds) throws IOException {
        if (encrypted()) {
            throw new RefusedFile("the workbook is encrypted twice, one inside the other; save it with one password");
        }
        return copied(to -> {
            String opened = EncryptedWorkbook.unlock(file, to.path(), passwords, bounds);
            return new PlainCopy(
                    to.path(),
                    Optional.of(to),
                    opened,
                    false,
                    false,
                    told("the workbook is encrypted; its marked copy is encrypted with the same password, whatever else"
                            + " is written about it is not"));
        });
    }

    /** The same cells as a package of XML, in place of a binary workbook (xlsb). */
    public PlainCopy converted(Bounds bounds) throws IOException {
        if (binary) {
            throw new RefusedFile("the binary workbook (xlsb) could not be converted; save it as xlsx");
        }
        return copied(to -> {
            BinaryWorkbook.convert(file, to.path(), bounds);
            return new PlainCopy(
                    to.path(),
                    Optional.of(to),
                    password,
                    true,
                    false,
                    told(
                            "the file is a binary workbook (xlsb): its values were read, and its marked copy is an xlsx that"
                                    + " holds these values without their formulas, charts, macros and most formats"));
        });
    }

    /**
     * The same workbook with the rows of its sheets in the order of their numbers.
     *
     * @param reason what to say if it is that already
     */
    public PlainCopy ordered(RefusedFile reason, Bounds bounds) throws IOException {
        if (ordered) {
            throw reason;
        }
        return copied(to -> {
            OrderedPackage.write(file, to.path(), bounds);
            return new PlainCopy(
                    to.path(),
                    Optional.of(to),
                    password,
                    binary,
                    true,
                    told(
                            "the rows of a sheet do not stand in the order of their numbers; all are read, and stand in order"
                                    + " in the marked copy"));
        });
    }

    private List<String> told(String notice) {
        List<String> all = new ArrayList<>(notices);
        all.add(notice);
        return all;
    }

    private interface Copying {
        PlainCopy to(NamelessFile made) throws IOException;
    }

    /** The copy must not outlive the process: who keeps a list encrypted does not want it found. What it was made from is closed. */
    private PlainCopy copied(Copying copying) throws IOException {
        NamelessFile made = NamelessFile.create();
        try {
            PlainCopy plain = copying.to(made);
            close();
            return plain;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Where the plain bytes lie until this is closed. */
    public Path file() {
        return file;
    }

    /** What a reader should know about the copy. */
    public List<String> notices() {
        return notices;
    }

    public boolean binary() {
        return binary;
    }

    private boolean encrypted() {
        return !password.isEmpty();
    }

    /** The password that opened it; empty if it needs none. */
    public Optional<String> password() {
        return encrypted() ? Optional.of(password) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (copy.isPresent()) {
            copy.get().close();
        }
    }
}
