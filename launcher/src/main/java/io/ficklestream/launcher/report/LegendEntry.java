package io.ficklestream.launcher.report;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.vision.image.VocPalette;
import java.util.ArrayList;
import java.util.List;

/**
 * A class and its colour in masks.
 *
 * @param name the class
 * @param colour as in a style sheet
 */
public record LegendEntry(String name, String colour) {

    /** Background, the classes and the undecided pixels. */
    public static List<LegendEntry> of(List<String> classes) {
        List<LegendEntry> legend = new ArrayList<>();
        legend.add(entry(VocClasses.nameOf(0), 0));
        classes.forEach(name -> legend.add(entry(name, VocClasses.indexOf(name))));
        legend.add(entry("undecided", VocClasses.IGNORE_INDEX));
        return legend;
    }

    private static LegendEntry entry(String name, int index) {
        return new LegendEntry(name, "#%06x".formatted(VocPalette.rgbOf(index) & 0xffffff));
    }
}
