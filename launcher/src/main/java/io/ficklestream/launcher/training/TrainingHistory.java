package io.ficklestream.launcher.training;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.CsvTable;
import io.ficklestream.networks.training.EpochResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each epoch came to, kept as {@code history.csv} so that a resumed run draws whole curves. */
final class TrainingHistory {

    private static final String HEADER = "epoch,loss,mAP,seconds";

    private final Path folder;
    private final List<EpochResult> epochs = new ArrayList<>();

    private TrainingHistory(Path folder) {
        this.folder = folder;
    }

    static TrainingHistory beginning(Path folder) {
        return new TrainingHistory(folder);
    }

    /** The epochs of an interrupted run, up to the one that its snapshot was taken after. */
    static TrainingHistory resumed(Path folder, int epochs) {
        TrainingHistory history = new TrainingHistory(folder);
        CsvTable.read(file(folder), List.of("epoch", "loss", "mAP", "seconds"), row -> {
            EpochResult epoch = parse(row);
            if (epoch.epoch() <= epochs) {
                history.epochs.add(epoch);
            }
        });
        return history;
    }

    private static EpochResult parse(CsvTable.Row row) {
        return new EpochResult(
                Integer.parseInt(row.cell("epoch")),
                Double.parseDouble(row.cell("loss")),
                Double.parseDouble(row.cell("mAP")),
                Double.parseDouble(row.cell("seconds")));
    }

    private static Path file(Path folder) {
        return folder.resolve("history.csv");
    }

    /** Adds an epoch and writes table and curves anew. */
    void add(EpochResult epoch) {
        epochs.add(epoch);
        String rows = epochs.stream().map(TrainingHistory::row).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
        try {
            Files.writeString(file(folder), rows);
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file(folder) + ": " + e.getMessage(), e);
        }
        LearningCurves.draw(epochs, folder);
    }

    private static String row(EpochResult epoch) {
        return epoch.epoch() + "," + epoch.loss() + "," + epoch.meanAveragePrecision() + "," + epoch.seconds();
    }
}
