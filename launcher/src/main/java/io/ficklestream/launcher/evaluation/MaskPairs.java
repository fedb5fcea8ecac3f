package io.ficklestream.launcher.evaluation;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.measure.MaskFolder;
import io.ficklestream.vision.image.LabelImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Masks and the given ones that they are compared with.
 *
 * @param masks what is measured
 * @param truth what it should be
 * @param ids the photographs that count; both folders have a mask of each
 */
record MaskPairs(MaskFolder masks, MaskFolder truth, List<String> ids) {

    /**
     * What a photograph is labelled as, and what it should be.
     *
     * @param truth the given mask
     * @param mask the measured one, of the same size
     */
    record Pair(LabelImage truth, LabelImage mask) {}

    MaskPairs {
        ids = List.copyOf(ids);
    }

    /** The photographs of a split; it is an error if one of them has no mask or no truth. */
    static MaskPairs of(MaskFolder masks, MaskFolder truth, Set<String> split) {
        requireAll(split, masks, "no mask in");
        requireAll(split, truth, "no given mask in");
        return new MaskPairs(masks, truth, new ArrayList<>(split));
    }

    private static void requireAll(Collection<String> split, MaskFolder folder, String fault) {
        SortedSet<String> present = folder.ids();
        List<String> missing =
                split.stream().filter(id -> !present.contains(id)).toList();
        if (!missing.isEmpty()) {
            throw LauncherException.badInput("%d of the split's %d photographs have %s %s; the first is %s"
                    .formatted(missing.size(), split.size(), fault, folder.path(), folder.file(missing.get(0))));
        }
    }

    /** The photographs that both folders have a mask of. */
    static MaskPairs common(MaskFolder masks, MaskFolder truth) {
        SortedSet<String> ids = masks.ids();
        ids.retainAll(truth.ids());
        if (ids.isEmpty()) {
            throw LauncherException.badInput("no mask in %s has a counterpart of the same name in %s (%s, %s)"
                    .formatted(masks.path(), truth.path(), example(masks), example(truth)));
        }
        return new MaskPairs(masks, truth, new ArrayList<>(ids));
    }

    private static String example(MaskFolder folder) {
        SortedSet<String> ids = folder.ids();
        return ids.isEmpty()
                ? "no PNG in " + folder.path()
                : "for example " + folder.file(ids.first()).getFileName() + " in " + folder.path();
    }

    /** How many masks are left out because there is nothing to compare them with, or they are not of the split. */
    int leftOut() {
        return masks.ids().size() - ids.size();
    }

    /** Both masks of a photograph. */
    Pair read(String id) {
        LabelImage given = require(truth, id);
        LabelImage mask = require(masks, id);
        if (mask.height() != given.height() || mask.width() != given.width()) {
            throw LauncherException.badInput(
                    "%s has %d x %d pixels, but %s has %d x %d: they must show the same photograph"
                            .formatted(
                                    masks.file(id),
                                    mask.width(),
                                    mask.height(),
                                    truth.file(id),
                                    given.width(),
                                    given.height()));
        }
        return new Pair(given, mask);
    }

    private static LabelImage require(MaskFolder folder, String id) {
        return folder.read(id).orElseThrow(() -> LauncherException.badInput("no such file: " + folder.file(id)));
    }
}
