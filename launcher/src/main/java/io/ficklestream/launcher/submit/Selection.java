package io.ficklestream.launcher.submit;

import io.ficklestream.launcher.LauncherException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which photographs of a folder to submit.
 *
 * @param split only those of this split of the label table
 * @param limit at most so many, in the order of their ids
 */
public record Selection(Optional<String> split, OptionalInt limit) {

    public Selection {
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw LauncherException.badInput("--limit must be at least 1, not " + limit.getAsInt());
        }
    }

    /** Everything. */
    public static final Selection ALL = new Selection(Optional.empty(), OptionalInt.empty());

    /** The selected photographs of {@code folder} with the labels that {@code table}, where there is one, has. */
    public List<Photograph> from(Path folder, Optional<LabelTable> table) {
        split.ifPresent(name -> requireSplit(table, name));
        List<Photograph> all = PhotographFolder.list(folder).entrySet().stream()
                .filter(entry -> split.isEmpty() || table.orElseThrow().inSplit(entry.getKey(), split.get()))
                .map(entry -> new Photograph(entry.getKey(), entry.getValue(), labels(table, entry.getKey())))
                .toList();
        if (all.isEmpty()) {
            throw LauncherException.badInput(folder + " holds none of the photographs of split '" + split.get() + "'");
        }
        return limited(all);
    }

    /** The first of {@code all}, as many as the limit allows. */
    public List<Photograph> limited(List<Photograph> all) {
        return all.subList(0, Math.min(all.size(), limit.orElse(all.size())));
    }

    private static void requireSplit(Optional<LabelTable> table, String split) {
        table.orElseThrow(() -> LauncherException.badInput("--split needs --labels FILE.csv with a column 'split'"))
                .requireSplit(split);
    }

    private static List<String> labels(Optional<LabelTable> table, String id) {
        return table.flatMap(rows -> rows.row(id)).map(LabelRow::labels).orElse(List.of());
    }
}
