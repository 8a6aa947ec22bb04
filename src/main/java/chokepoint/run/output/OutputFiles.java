package chokepoint.run.output;

import chokepoint.report.ReportFormat;
import chokepoint.run.failure.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The paths of all outputs of a run: below one folder, under the names of their lists. No two lists share
 * one, and none leads out of the folder.
 */
public final class OutputFiles {

    private final Path out;
    private final Map<String, String> pathOf = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final List<String> notices = new ArrayList<>();

    private OutputFiles(Path out) {
        this.out = out;
    }

    /**
     * The outputs of some lists.
     *
     * @param lists their names; where the outputs of two would have one name, those of the first have it
     * @param taken files that no output of a list may replace
     */
    public static OutputFiles of(Path out, Collection<String> lists, Collection<Path> taken) {
        OutputFiles outputs = new OutputFiles(out);
        outputs.portfolio().forEach(file -> outputs.files.add(outputs.key(file)));
        taken.forEach(file -> outputs.files.add(outputs.key(file)));
        lists.forEach(outputs::add);
        return outputs;
    }

    private void add(String list) {
        String safe = OutputNames.safe(list);
        String apart = OutputNames.apart(safe, list);
        String free = Stream.of(safe, apart, OutputNames.apart(safe.replace('/', '_'), list))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("the outputs of '" + list + "' would replace those of another list;"
                                + " check it alone, or name another folder with --out"));
        claim(free);
        pathOf.put(list, free);
        if (!free.equals(list)) {
            notices.add("'" + list + "': its outputs are named after '" + free + "', since "
                    + (free.equals(safe) ? "not every system can keep its name" : "other files have their names"));
        }
    }

    private boolean isFree(String path) {
        return outputs(path).map(this::key).noneMatch(key -> files.contains(key) || folders.contains(key))
                && above(path).stream().noneMatch(files::contains);
    }

    private void claim(String path) {
        outputs(path).map(this::key).forEach(files::add);
        folders.addAll(above(path));
    }

    private List<String> above(String path) {
        List<String> above = new ArrayList<>();
        for (Path folder = Path.of(path).getParent(); folder != null; folder = folder.getParent()) {
            above.add(key(out.resolve(folder)));
        }
        return above;
    }

    private String key(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        return OutputNames.key(real(folder).resolve(absolute.getFileName()).toString());
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** What a user should know about the names. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    public Path out() {
        return out;
    }

    // Of one list

    /** Returns where the file of a list lies that has this format. */
    public Path file(String list, ReportFormat format) {
        return out.resolve(format.nameFor(pathOf(list)));
    }

    /** Returns where the mapping to complete lies, of a list on which nothing could be judged. */
    public Path mapping(String list) {
        return mappingOf(pathOf(list));
    }

    /** Returns all files that may be written of a list. */
    public Stream<Path> files(String list) {
        return outputs(pathOf(list));
    }

    private String pathOf(String list) {
        return pathOf.getOrDefault(list, OutputNames.safe(list));
    }

    private Stream<Path> outputs(String path) {
        return Stream.concat(
                ReportFormat.ofEachList().stream().map(format -> out.resolve(format.nameFor(path))),
                Stream.of(mappingOf(path)));
    }

    private Path mappingOf(String path) {
        return out.resolve(path + ".mapping.yml");
    }

    /**
     * The folder of the outputs of a list, made if there is none.
     *
     * @throws IOException with a sentence if a link leads out of the folder of all outputs
     */
    Path folder(String list) throws IOException {
        Path folder = mapping(list).getParent();
        Path there = folder;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !there.equals(out)) {
            there = there.getParent();
        }
        refuseOutside(there);
        Files.createDirectories(folder);
        refuseOutside(folder);
        return folder;
    }

    private void refuseOutside(Path folder) throws IOException {
        Path real = real(folder);
        boolean dangling = Files.isSymbolicLink(folder) && !Files.exists(folder);
        if (dangling || !real.startsWith(real(out))) {
            throw new IOException("'" + folder + "' is or holds a link that leads out of the output folder"
                    + (dangling ? "" : ", to '" + real + "'")
                    + "; take the link away, or name another folder with --out");
        }
    }

    // Of several lists together

    public Path portfolio(ReportFormat format) {
        return out.resolve(format.portfolioName());
    }

    /** Returns all files that are written of several lists together. */
    public List<Path> portfolio() {
        return ReportFormat.ofAllLists().stream().map(this::portfolio).toList();
    }

    /** The path of an output below the folder, with forward slashes. */
    public String below(Path output) {
        return out.relativize(output).toString().replace(File.separatorChar, '/');
    }
}
