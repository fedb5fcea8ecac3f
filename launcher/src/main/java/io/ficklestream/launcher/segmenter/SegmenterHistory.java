package io.ficklestream.launcher.segmenter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What training came to so far, kept as {@code history.json} so that a resumed run draws whole curves. */
final class SegmenterHistory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final List<Stretch> stretches = new ArrayList<>();

    private SegmenterHistory(Path folder) {
        this.folder = folder;
    }

    static SegmenterHistory beginning(Path folder) {
        return new SegmenterHistory(folder);
    }

    /** The part of an interrupted run up to the step that its snapshot was taken after. */
    static SegmenterHistory resumed(Path folder, long step) {
        SegmenterHistory history = new SegmenterHistory(folder);
        try {
            Stretch[] read = JSON.readValue(file(folder).toFile(), Stretch[].class);
            Arrays.stream(read).filter(stretch -> stretch.step() <= step).forEach(history.stretches::add);
        } catch (IOException e) {
            throw LauncherException.badInput("cannot go on: " + file(folder) + ": " + e.getMessage(), e);
        }
        return history;
    }

    private static Path file(Path folder) {
        return folder.resolve("history.json");
    }

    /** Adds a stretch and writes table and curves anew. */
    void add(Stretch stretch) {
        stretches.add(stretch);
        try {
            Files.write(file(folder), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(stretches));
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file(folder) + ": " + e.getMessage(), e);
        }
        SegmenterCurves.draw(stretches, folder);
    }

    /** The latest mean IoU that was measured; NaN where there was none. */
    double meanIou() {
        return stretches.isEmpty()
                ? Double.NaN
                : stretches.get(stretches.size() - 1).meanIou();
    }

    /** Mean over all stretches. */
    double secondsPerStep() {
        return stretches.stream().mapToDouble(Stretch::secondsPerStep).average().orElse(Double.NaN);
    }
}
