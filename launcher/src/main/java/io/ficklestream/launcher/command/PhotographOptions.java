package io.ficklestream.launcher.command;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.LabelTable;
import io.ficklestream.launcher.submit.PhotographFolder;
import io.ficklestream.launcher.submit.Selection;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Options of the commands that read a folder of photographs. */
final class PhotographOptions {

    @Option(
            names = "--labels",
            paramLabel = "FILE.csv",
            description = "Table with the columns id (file name without extension) and labels (separated by spaces); a"
                    + " photograph without a row is labelled from the classifier's own prediction.")
    private Optional<Path> labels = Optional.empty();

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "Only photographs whose row has this value in the column 'split'.")
    private Optional<String> split = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many photographs.")
    private OptionalInt limit = OptionalInt.empty();

    /** The table, checked against the classes that the model knows. */
    Optional<LabelTable> table(Collection<String> classes) {
        return labels.map(file -> LabelTable.read(file, classes));
    }

    Selection selection() {
        return new Selection(split, limit);
    }

    /** Refuses what cannot work before anything is fetched or started; {@code folder} is the user's own, if any. */
    void requireUsable(Optional<Path> folder) {
        selection();
        if (folder.isPresent()) {
            PhotographFolder.list(folder.get());
        } else if (labels.isPresent() || split.isPresent()) {
            throw LauncherException.badInput("--labels and --split are about your own photographs: add --images DIR");
        }
    }
}
