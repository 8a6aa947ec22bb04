package chokepoint.bench.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a list and its policy by a recipe, the same ones for the same recipe. */
final class Generator {

    private static final int LEAST_CLEAN = 150;

    private final Recipe recipe;
    private final Scene scene;
    private final List<Planted> planted = new ArrayList<>();

    private Generator(Recipe recipe) {
        this.recipe = recipe;
        scene = new Scene(recipe.world(), recipe.seed());
    }

    /** Writes list, policy and, if a plant needs it, the earlier state of the list into a folder of its name. */
    static MadeList make(Recipe recipe, Path folder) throws IOException {
        return new Generator(recipe).write(Files.createDirectories(folder.resolve(recipe.name())));
    }

    private MadeList write(Path folder) throws IOException {
        Background background = new Background(scene, recipe.lines());
        scene.columns().addAll(recipe.shape().columns());
        recipe.plants().forEach(this::plant);
        recipe.pairs().forEach(this::together);
        background.fill(Math.max(LEAST_CLEAN, recipe.lines() - scene.lines().size()));

        List<Line> lines = new ArrayList<>(scene.lines());
        lines.sort(Comparator.comparing(line -> (LocalDate) line.get(Column.ORDER_DATE)));
        int above = recipe.workbook() ? ListFile.ROWS_ABOVE : 0;
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).at(at + 2 + above);
        }
        String ending = recipe.workbook() ? ".xlsx" : ".csv";
        Path file = folder.resolve("list" + ending);
        List<Column> columns = List.copyOf(scene.columns());
        new ListFile(recipe.world(), columns, Line::get).write(file, lines);
        Optional<Path> earlier = Optional.empty();
        if (scene.columns().contains(Column.AMENDMENT)) {
            earlier = Optional.of(folder.resolve("earlier" + ending));
            new ListFile(recipe.world(), columns, Line::before).write(earlier.orElseThrow(), lines);
        }
        return new MadeList(
                recipe.name(),
                recipe.world(),
                file,
                policy(folder, lines),
                earlier,
                columns,
                lines,
                planted,
                scene.claims());
    }

    private Path policy(Path folder, List<Line> lines) throws IOException {
        TreeSet<String> segments = new TreeSet<>();
        lines.forEach(line -> segments.add(line.text(Column.CATEGORY)));
        Path policy = folder.resolve("policy.yml");
        Files.writeString(policy, scene.policy().text(segments));
        return policy;
    }

    private void plant(Plant plant, Kind kind) {
        int first = scene.lines().size();
        List<Line> named = plant.planting().plant(scene, kind);
        scene.columns().addAll(plant.needs());
        add(List.of(plant.indicator()), false, kind, named, first);
    }

    private void together(List<Plant> pair) {
        int first = scene.lines().size();
        Line line = scene.base(true);
        scene.share(line);
        for (Plant plant : pair) {
            plant.planting().plant(scene, Kind.CLEAR);
            scene.columns().addAll(plant.needs());
        }
        scene.share(null);
        add(pair.stream().map(Plant::indicator).toList(), true, Kind.CLEAR, List.of(line), first);
    }

    private void add(List<String> indicators, boolean isCase, Kind kind, List<Line> named, int first) {
        Set<Line> involved = Collections.newSetFromMap(new IdentityHashMap<>());
        involved.addAll(scene.lines().subList(first, scene.lines().size()));
        involved.addAll(named);
        planted.add(new Planted(indicators, isCase, kind, Set.copyOf(named), involved));
    }
}
