package io.ficklestream.launcher.segmenter;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws the losses and the mean IoU over steps as PNG files. */
final class SegmenterCurves {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;

    private SegmenterCurves() {}

    /** Writes {@code loss.png} and, where it was measured, {@code miou.png}. */
    static void draw(List<Stretch> stretches, Path folder) {
        XYChart losses = chart("loss");
        double[] steps = stretches.stream().mapToDouble(Stretch::step).toArray();
        for (String part : stretches.get(0).losses().keySet()) {
            double[] values = stretches.stream()
                    .mapToDouble(stretch -> stretch.losses().get(part))
                    .toArray();
            losses.addSeries(part, steps, values);
        }
        save(losses, folder.resolve("loss.png"));
        if (stretches.stream().noneMatch(stretch -> Double.isNaN(stretch.meanIou()))) {
            XYChart chart = chart("validation mIoU in percent, without CRF");
            chart.getStyler().setLegendVisible(false);
            double[] values = stretches.stream()
                    .mapToDouble(stretch -> 100 * stretch.meanIou())
                    .toArray();
            chart.addSeries("mIoU", steps, values);
            save(chart, folder.resolve("miou.png"));
        }
    }

    private static XYChart chart(String what) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(what)
                .xAxisTitle("step")
                .yAxisTitle(what)
                .build();
        chart.getStyler().setXAxisDecimalPattern("0");
        chart.getStyler().setLegendPosition(LegendPosition.InsideNE);
        return chart;
    }

    private static void save(XYChart chart, Path file) {
        try {
            BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
