package chokepoint.bench.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What goes into a list.
 *
 * @param lines how long it shall be at least
 * @param plants what is planted, and how
 * @param pairs what is planted together
 */
record Recipe(
        String name,
        World world,
        Shape shape,
        boolean workbook,
        int lines,
        long seed,
        Map<Plant, Kind> plants,
        List<List<Plant>> pairs) {

    private static final int WORLDS = World.values().length;

    /**
     * Recipes in which every plant comes in every kind within six lists if each takes every second one, and in changing company,
     * language and shape as rounds go on.
     *
     * @param every how many plants there are to one that a list takes
     */
    static List<Recipe> rounds(int rounds, int every, List<Integer> sizes, long seed) {
        List<Recipe> recipes = new ArrayList<>();
        int[] turns = new int[Plants.ALL.size()];
        for (int at = 0; at < rounds * WORLDS; at++) {
            int round = at / WORLDS;
            World world = World.values()[at % WORLDS];
            Shape shape = Shape.values()[(at + round) % Shape.values().length];
            Map<Plant, Kind> plants = new LinkedHashMap<>();
            for (int plant = 0; plant < Plants.ALL.size(); plant++) {
                if ((plant + at + round) % every == 0) {
                    plants.put(Plants.ALL.get(plant), Kind.values()[(plant / 2 + turns[plant]++) % 3]);
                }
            }
            List<List<Plant>> pairs = List.of(pair(2 * at), pair(2 * at + 1));
            recipes.add(new Recipe(
                    String.format(
                            Locale.ROOT,
                            "%03d-%s-%s",
                            at + 1,
                            world.language(),
                            shape.name().toLowerCase(Locale.ROOT)),
                    world,
                    shape,
                    at / 2 % 2 == 1,
                    sizes.get(at % sizes.size()),
                    seed + 7_919L * at,
                    plants,
                    pairs));
        }
        return recipes;
    }

    private static List<Plant> pair(int number) {
        return Plants.PAIRS.get(number % Plants.PAIRS.size());
    }
}
