package io.ficklestream.launcher.report;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.vision.image.VocPalette;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A class and its colour in masks.
 *
 * @param name the class
 * @param colour as in a style sheet
 */
public record LegendEntry(String name, String colour) {

    private static final int BACKGROUND = 0;

    /** Background, the classes and the undecided pixels. */
    public static List<LegendEntry> of(List<String> classes) {
        IntStream numbers =
                IntStream.concat(IntStream.of(BACKGROUND), classes.stream().mapToInt(VocClasses::indexOf));
        return IntStream.concat(numbers, IntStream.of(VocClasses.IGNORE_INDEX))
                .mapToObj(LegendEntry::of)
                .toList();
    }

    /** What a number in a mask stands for. */
    public static LegendEntry of(int index) {
        String name = index == VocClasses.IGNORE_INDEX ? "undecided" : VocClasses.nameOf(index);
        return new LegendEntry(name, "#%06x".formatted(VocPalette.rgbOf(index) & 0xffffff));
    }
}
