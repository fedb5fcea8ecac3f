package io.ficklestream.formats.yolo;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.ExportFormat;
import io.ficklestream.formats.ExportImage;
import io.ficklestream.formats.Masks;
import io.ficklestream.formats.Unzipped;
import io.ficklestream.vision.image.LabelImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YoloLabelsTest {
    @Test
    void polygonsPaintTheMaskAgain() throws IOException {
        Random random = new Random(61);
        for (int trial = 0; trial < 50; trial++) {
            // Given
            LabelImage mask = Masks.random(random, 3);

            // When
            String lines =
                    Unzipped.of(ExportFormat.YOLO_SEG, Masks.image("a", mask)).text("labels/a.txt");

            // Then: all is there but what was undecided
            assertThat(painted(lines, mask)).isEqualTo(withoutUndecided(mask));
        }
    }

    @Test
    void valuesAreSharesOfWidthAndHeight() throws IOException {
        // When
        String lines = Unzipped.of(ExportFormat.YOLO_SEG, Masks.image("a", Masks.drawn("...", ".2.", "...")))
                .text("labels/a.txt");

        // Then
        assertThat(lines).isEqualTo("1 0.333333 0.333333 0.666667 0.333333 0.666667 0.666667 0.333333 0.666667\n");
    }

    @Test
    void aPhotographWithNothingInItHasAnEmptyFile() throws IOException {
        assertThat(Unzipped.of(ExportFormat.YOLO_SEG, Masks.image("a", Masks.drawn("..?")))
                        .text("labels/a.txt"))
                .isEmpty();
    }

    private static byte[] painted(String lines, LabelImage mask) {
        BufferedImage picture = new BufferedImage(mask.width(), mask.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        lines.lines().forEach(line -> {
            String[] values = line.split(" ");
            Path2D polygon = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            polygon.moveTo(value(values, 1) * mask.width(), value(values, 2) * mask.height());
            for (int i = 3; i < values.length; i += 2) {
                polygon.lineTo(value(values, i) * mask.width(), value(values, i + 1) * mask.height());
            }
            polygon.closePath();
            graphics.setColor(new Color(Integer.parseInt(values[0]) + 1));
            graphics.fill(polygon);
        });
        graphics.dispose();
        return classes(picture);
    }

    private static double value(String[] values, int index) {
        double value = Double.parseDouble(values[index]);
        assertThat(value).isBetween(0.0, 1.0);
        return value;
    }

    private static byte[] classes(BufferedImage picture) {
        byte[] classes = new byte[picture.getWidth() * picture.getHeight()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = (byte) picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
        }
        return classes;
    }

    private static byte[] withoutUndecided(LabelImage mask) {
        byte[] expected = mask.indices().clone();
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (expected[i] & 0xff) == ExportImage.IGNORE ? 0 : expected[i];
        }
        return expected;
    }
}
