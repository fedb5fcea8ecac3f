package io.ficklestream.launcher.training;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.LabelTable;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A data set as a folder: photographs in {@code images}, labels and splits in {@code labels.csv}, and, where there are
 * any, ground truth masks in {@code masks}.
 *
 * @param root the folder
 * @param labels its table
 */
public record LabelledFolder(Path root, LabelTable labels) {

    /** The table's file name. */
    public static final String TABLE = "labels.csv";

    /** @throws LauncherException where the folder, the photographs or the table are missing or unreadable */
    public static LabelledFolder open(Path root) {
        if (!Files.isDirectory(root)) {
            throw LauncherException.badInput("no such folder: " + root);
        }
        List<String> foreground = VocClasses.NAMES.subList(1, VocClasses.NAMES.size());
        return new LabelledFolder(root, LabelTable.read(root.resolve(TABLE), foreground));
    }

    /** The photographs of some splits, those of the first split first. */
    public List<Photograph> photographs(List<String> splits, OptionalInt limit) {
        List<Photograph> photographs = new ArrayList<>();
        for (String split : splits) {
            photographs.addAll(
                    new Selection(Optional.of(split), OptionalInt.empty()).from(images(), Optional.of(labels)));
        }
        return new Selection(Optional.empty(), limit).limited(photographs);
    }

    /** The folder of ground truth masks, which need not exist. */
    public Path masks() {
        return root.resolve("masks");
    }

    private Path images() {
        return root.resolve("images");
    }
}
