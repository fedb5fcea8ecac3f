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
    private final SettledFiles settled;
    private final Consumer<String> say;
    private Optional<LabelTable> table = Optional.empty();
    private Optional<FileStamp> stamp = Optional.empty();

    /** @throws LauncherException if there is a file and it is no label table */
    WatchLabels(Optional<Path> file, SettledFiles settled, Consumer<String> say) {
        this.file = file;
        this.settled = settled;
        this.say = say;
        this.stamp = file.flatMap(FileStamp::of);
        this.table = file.map(LabelTable::readUnchecked);
    }

    /**
     * Reads the table again if it has changed; one that cannot be used leaves the earlier one in use.
     *
     * @return false while somebody is still writing it, for a table that is cut off at the end of a row looks whole
     */
    boolean refresh() {
        Optional<FileStamp> now = file.flatMap(FileStamp::of);
        if (now.isEmpty() || now.equals(stamp)) {
            return true;
        }
        if (!settled.isSettled(file.get(), now.get())) {
            return false;
        }
        stamp = now;
        read();
        return true;
    }

    private void read() {
        try {
            table = file.map(LabelTable::readUnchecked);
            say.accept("the labels have changed and were read again");
        } catch (LauncherException e) {
            say.accept("the labels have changed and cannot be used; those before stay in use: " + e.getMessage());
        }
    }

    /** The labels in a photograph's row, none: to be predicted; empty if it has no row. */
    Optional<List<String>> of(String id) {
        return table.flatMap(labels -> labels.labels(id));
    }
}
