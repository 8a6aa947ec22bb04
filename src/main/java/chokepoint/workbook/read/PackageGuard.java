package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.xml.Utf8Stream;
import chokepoint.workbook.xml.XmlProlog;
import chokepoint.workbook.zip.ZipEnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Looks over the package of a workbook before any of it is read: how many entries, how large, under which names, and that no part
 * declares a document type. What it lets pass can be opened; that an entry unpacks to what the package says is for
 * {@link EntryBytes} to see.
 */
public final class PackageGuard {

    private static final long POI_WARNS_BEYOND = 0xFFFFFFFFL;
    private static final String NO_END =
            "the file begins as a zip and has no sound end; it is truncated or damaged, fetch it again; expected an xlsx or"
                    + " xlsm";

    private final Bounds bounds;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private PackageGuard(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Opens a package whose end was found.
     *
     * @throws RefusedFile if the package is beyond a bound, or holds what no workbook does
     */
    static ZipFile open(ListFile file, Optional<ZipEnd> found, Bounds bounds) throws IOException {
        ZipEnd end = found.filter(any -> any.bytes() >= 0).orElseThrow(() -> new RefusedFile(NO_END));
        if (!end.holdsAtMost(bounds.entries())) {
            throw Bounds.beyond(
                    "the file is a zip of " + Bounds.grouped(end.entries()) + " entries in a directory of "
                            + Bounds.grouped(end.bytes()) + " bytes",
                    "entries",
                    bounds.entries());
        }
        // The guard counts itself, by what is told of an entry; POI would refuse lists of equal rows.
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(Math.max(POI_WARNS_BEYOND, bounds.unpacked() - 1));
        ZipSecureFile.setMaxFileCount(bounds.entries());
        ZipFile zip = opened(file);
        try {
            PackageGuard guard = new PackageGuard(bounds);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                guard.check(entry);
            }
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                guard.lookInto(zip, entry);
            }
            return zip;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile opened(ListFile file) throws RefusedFile {
        try {
            return ZipFile.builder().setSeekableByteChannel(file.channel()).get();
        } catch (IOException | RuntimeException e) {
            throw new RefusedFile(NO_END, e);
        }
    }

    private void check(ZipArchiveEntry entry) throws RefusedFile {
        String name = entry.getName().replace('\\', '/');
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new RefusedFile("the file holds the entry '" + name
                    + "' twice, so that programs may read it differently; open it in a spreadsheet program and save it"
                    + " anew");
        }
        if (Arrays.asList(name.split("/")).contains("..")) {
            throw new RefusedFile("the name of the entry '" + name
                    + "' leads out of the file, which no spreadsheet program writes; open it in one and save it anew");
        }
        if (names.size() > bounds.entries()) {
            throw Bounds.beyond("the file holds more entries than a workbook has", "entries", bounds.entries());
        }
        unpacked += Math.max(0, entry.getSize());
        if (unpacked > bounds.unpacked()) {
            throw Bounds.beyond(
                    "the file unpacks to more than " + Bounds.grouped(unpacked) + " bytes",
                    "unpacked",
                    bounds.unpacked());
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (entry.getSize() > Bounds.SMALL && entry.getSize() / packed > bounds.ratio()) {
            throw Bounds.beyond(
                    "the entry '" + name + "' unpacks to " + Bounds.grouped(entry.getSize() / packed)
                            + " times its size",
                    "ratio",
                    bounds.ratio());
        }
    }

    private void lookInto(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        if (!xml || name.startsWith("customxml/") || !zip.canReadEntryData(entry)) {
            return;
        }
        if (isIndex(name)) {
            refuseLong(name, entry.getSize());
        }
        try (InputStream in = bytes(zip, entry)) {
            if (XmlProlog.declaresType(Utf8Stream.of(in))) {
                throw new RefusedFile(
                        "the part '" + name + "' holds an XML document type declaration, which no spreadsheet"
                                + " program writes; open the file in a spreadsheet program and save it anew");
            }
            if (isIndex(name)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /**
     * Unpacks the parts of a binary workbook, which POI reads and does not count.
     *
     * @throws RefusedFile if one does not unpack to what the package says
     */
    public static void checkBinary(Path file) throws IOException {
        try (ListFile opened = ListFile.open(file);
                ZipFile zip = opened(opened)) {
            checkEntries(zip, Set.of());
        }
    }

    /**
     * Unpacks all entries but those that are known to be intact.
     *
     * @throws RefusedFile if one does not unpack to what the package says
     */
    static void checkEntries(ZipFile zip, Set<String> intact) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (zip.canReadEntryData(entry) && !intact.contains(entry.getName())) {
                drain(zip, entry);
            }
        }
    }

    private static void drain(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = bytes(zip, entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static InputStream bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return new EntryBytes(entry, zip.getInputStream(entry), () -> {});
    }

    /** The parts that POI parses whole. */
    private static boolean isIndex(String name) {
        return name.endsWith(".rels") || name.startsWith("docprops/") || name.indexOf('/') < 0;
    }

    private void refuseLong(String name, long size) throws RefusedFile {
        if (size > bounds.index()) {
            throw Bounds.beyond(
                    "the part '" + name + "', which must be held whole, has " + Bounds.grouped(size) + " bytes",
                    "index",
                    bounds.index());
        }
    }
}
