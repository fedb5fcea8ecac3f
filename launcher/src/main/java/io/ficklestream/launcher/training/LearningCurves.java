package io.ficklestream.launcher.training;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.training.EpochResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Draws loss and mean average precision over epochs as PNG files. */
final class LearningCurves {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private LearningCurves() {}

    /** Writes {@code loss.png} and {@code map.png}. */
    static void draw(List<EpochResult> epochs, Path folder) {
        draw(epochs, "training loss", EpochResult::loss, folder.resolve("loss.png"));
        if (epochs.stream().noneMatch(epoch -> Double.isNaN(epoch.meanAveragePrecision()))) {
            draw(epochs, "validation mAP", EpochResult::meanAveragePrecision, folder.resolve("map.png"));
        }
    }

    private static void draw(List<EpochResult> epochs, String name, ToDoubleFunction<EpochResult> value, Path file) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(name)
                .xAxisTitle("epoch")
                .yAxisTitle(name)
                .build();
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setXAxisDecimalPattern("0");
        chart.addSeries(
                name,
                epochs.stream().mapToDouble(EpochResult::epoch).toArray(),
                epochs.stream().mapToDouble(value).toArray());
        try {
            BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
