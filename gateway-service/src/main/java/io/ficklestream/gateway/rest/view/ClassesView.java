package io.ficklestream.gateway.rest.view;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.vision.image.VocPalette;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The classes, their numbers and colours. */
@Schema(name = "Classes", description = "The classes, their numbers in masks and their colours")
public record ClassesView(
        List<NamedClass> classes,
        int ignoreIndex,

        @Schema(description = "Those that the current classifier knows")
        List<String> known) {

    /** All of them. */
    public static ClassesView of(List<String> known) {
        return new ClassesView(
                IntStream.range(0, VocClasses.NAMES.size())
                        .mapToObj(NamedClass::of)
                        .toList(),
                VocClasses.IGNORE_INDEX,
                known);
    }

    /** A class. */
    public record NamedClass(int index, String name, String colour) {
        static NamedClass of(int index) {
            return new NamedClass(index, VocClasses.nameOf(index), String.format("#%06x", VocPalette.rgbOf(index)));
        }
    }
}
