package io.ficklestream.launcher.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.vision.metrics.ConfusionMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Intersection over union per class and their mean, a line per method and stage, in percent.
 *
 * @param classes VOC numbers of the classes that count, background first
 * @param scores what was measured
 */
record SeedTable(int[] classes, List<MethodScore> scores) {

    static SeedTable of(List<String> foreground, List<MethodScore> scores) {
        int[] numbers = foreground.stream().mapToInt(VocClasses::indexOf).toArray();
        return new SeedTable(
                IntStream.concat(IntStream.of(0), IntStream.of(numbers)).toArray(), scores);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder(String.format("%-32s %6s", "", "mIoU"));
        for (int number : classes) {
            header.append(String.format(" %10s", VocClasses.nameOf(number)));
        }
        lines.add(header.toString());
        for (MethodScore score : scores) {
            lines.add(line(score.method() + ", before CRF", score.beforeCrf()));
            lines.add(line(score.method() + ", after CRF", score.afterCrf()));
        }
        return lines;
    }

    private String line(String name, ConfusionMatrix matrix) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%-32s %6.2f", name, 100 * matrix.meanIou(classes)));
        for (int number : classes) {
            line.append(String.format(Locale.ROOT, " %10.1f", 100 * matrix.iou(number)));
        }
        return line.toString();
    }

    void addTo(ObjectNode document) {
        for (MethodScore score : scores) {
            ObjectNode method = document.putObject(score.method());
            method.set("beforeCrf", figures(score.beforeCrf()));
            method.set("afterCrf", figures(score.afterCrf()));
        }
    }

    private ObjectNode figures(ConfusionMatrix matrix) {
        ObjectNode figures = new ObjectMapper().createObjectNode();
        figures.put("mIoU", matrix.meanIou(classes));
        figures.put("coverage", matrix.coverage());
        ObjectNode perClass = figures.putObject("iou");
        for (int number : classes) {
            perClass.put(VocClasses.nameOf(number), matrix.iou(number));
        }
        return figures;
    }
}
