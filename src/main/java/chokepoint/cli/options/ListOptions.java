package chokepoint.cli.options;

import chokepoint.names.SizeSetting;
import chokepoint.policy.mapping.Mapping;
import chokepoint.policy.mapping.MappingFile;
import chokepoint.reading.ReadingOptions;
import chokepoint.run.ListSettings;
import chokepoint.run.batch.CpuBound;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import chokepoint.workbook.Bounds;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.plain.Passwords;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say how lists are read; shared by all commands that read lists. */
public final class ListOptions {

    private static final SortedSet<String> ALL_BOUNDS = Stream.of(Bounds.NAMES, MarkingBounds.NAMES, CpuBound.NAMES)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    static final int LONGEST_PASSWORDS = 1 << 20;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Says what columns mean; 'inspect --write-mapping' makes one to start from.")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", description = "Encoding of a csv, for example windows-1251.")
    private String encoding = "";

    @Option(names = "--delimiter", paramLabel = "CHAR", description = "What stands between the fields of a csv.")
    private String delimiter = "";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Passwords of encrypted workbooks, one a line; CHOKEPOINT_PASSWORD holds one as well.")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(
            names = "--bound",
            paramLabel = "NAME=NUMBER",
            description =
                    "Raises how large a list may be inside before it is taken for an attack: entries of a workbook"
                            + " (10,000), bytes unpacked (4g), ratio unpacked to packed (400), bytes of a cell (4m), columns of a"
                            + " csv (16,384), repeats, characters of long texts that cells show once more (512m), index, bytes of"
                            + " a part held whole (16m), rounds by which an encrypted workbook makes a key (10,000,000),"
                            + " merges, rows to be marked that merged cells lie on (100,000), nesting of XML (1,000), cpu, seconds that"
                            + " processors may work on a list, and half as many for each MiB in it (60)."
                            + " What must be held in memory is bound by -Xmx.")
    private Map<String, String> bounds = new TreeMap<>();

    /**
     * Reads the options: to be asked for before any list is opened.
     *
     * @throws UsageException if something in them is wrong; a mapping file has mistakes of its own
     */
    public ListSettings settings() {
        ReadingOptions mapped = ReadingOptions.DEFAULT
                .withMapping(mapping.map(MappingFile::read).orElse(Mapping.NONE))
                .withPasswords(passwords());
        ReadingOptions encoded = asked("--encoding", () -> mapped.withCharset(encoding));
        ReadingOptions parted = asked("--delimiter", () -> encoded.withDelimiter(delimiter));
        return asked(
                "--bound",
                () -> new ListSettings(
                        mapping,
                        parted.withBounds(Bounds.DEFAULT.with(bounds(Bounds.NAMES))),
                        MarkingBounds.USUAL.with(bounds(MarkingBounds.NAMES)),
                        CpuBound.USUAL.with(bounds(CpuBound.NAMES))));
    }

    private static <T> T asked(String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }

    /** Those with one of these names, as numbers. */
    private Map<String, Long> bounds(Set<String> names) {
        Map<String, Long> numbers = new TreeMap<>();
        bounds.forEach((name, written) -> {
            if (!ALL_BOUNDS.contains(name)) {
                throw new UsageException("--bound: there is no bound '" + name + "'; expected one of " + ALL_BOUNDS);
            }
            long number = SizeSetting.of(written)
                    .orElseThrow(() -> new UsageException(
                            "--bound: " + name + " '" + written + "' is no number; write it like 20000, 600m or 6g"));
            if (names.contains(name)) {
                numbers.put(name, number);
            }
        });
        return numbers;
    }

    /** From a file or the environment: an argument could be seen by everyone on the machine. */
    private Passwords passwords() {
        List<String> all = new ArrayList<>();
        Optional.ofNullable(System.getenv("CHOKEPOINT_PASSWORD")).ifPresent(all::add);
        passwordFile.map(ListOptions::lines).ifPresent(all::addAll);
        return Passwords.of(all);
    }

    private static List<String> lines(Path file) {
        byte[] bytes = InputPath.bytes("--password-file", file, LONGEST_PASSWORDS);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new UsageException(
                    "--password-file '" + file + "' is no text in UTF-8; save it as UTF-8, one password a line");
        }
    }
}
