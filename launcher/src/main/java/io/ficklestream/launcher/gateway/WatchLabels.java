package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.LabelTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The label table of a watched folder, which is read again when it changes. */
final class WatchLabels {

    private final Optional<Path> file;
    private final Consumer<String> say;
    private Optional<LabelTable> table = Optional.empty();
    private Optional<FileStamp> stamp = Optional.empty();

    /** @throws LauncherException if there is a file and it is no label table */
    WatchLabels(Optional<Path> file, Consumer<String> say) {
        this.file = file;
        this.say = say;
        this.stamp = file.flatMap(FileStamp::of);
        this.table = file.map(LabelTable::readUnchecked);
    }

    /** Reads the table again if it has changed; one that somebody is still writing leaves the earlier one in use. */
    void refresh() {
        Optional<FileStamp> now = file.flatMap(FileStamp::of);
        if (now.isEmpty() || now.equals(stamp)) {
            return;
        }
        stamp = now;
        try {
            table = file.map(LabelTable::readUnchecked);
            say.accept("the labels have changed and were read again");
        } catch (LauncherException e) {
            say.accept("the labels have changed and cannot be used; those before stay in use: " + e.getMessage());
        }
    }

    /** The labels of a photograph; none: to be predicted. */
    List<String> of(String id) {
        return table.map(labels -> labels.labels(id)).orElse(List.of());
    }
}
