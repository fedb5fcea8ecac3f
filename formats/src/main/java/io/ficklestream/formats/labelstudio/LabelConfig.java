package io.ficklestream.formats.labelstudio;

import io.ficklestream.formats.ClassNames;
import io.ficklestream.vision.image.VocPalette;
import java.util.Locale;

/** The labelling interface that the tasks are made for: a photograph, and a brush for every class. */
final class LabelConfig {
    /** Names that regions refer to. */
    static final String BRUSH = "mask";

    static final String IMAGE = "image";

    private LabelConfig() {}

    static String of(ClassNames classes) {
        StringBuilder labels = new StringBuilder();
        for (int number = 1; number < classes.count(); number++) {
            labels.append(String.format(
                    Locale.ROOT,
                    "    <Label value=\"%s\" background=\"#%06x\"/>\n",
                    escaped(classes.of(number)),
                    VocPalette.rgbOf(number)));
        }
        return """
                <View>
                  <Image name="%s" value="$image" zoom="true"/>
                  <BrushLabels name="%s" toName="%s">
                %s  </BrushLabels>
                </View>
                """.formatted(IMAGE, BRUSH, IMAGE, labels);
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
