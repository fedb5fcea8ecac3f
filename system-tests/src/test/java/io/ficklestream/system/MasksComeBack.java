package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.formats.ClassNames;
import io.ficklestream.formats.voc.VocEntry;
import io.ficklestream.formats.voc.VocFolder;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PalettePng;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Masks leave a running stack, are mended elsewhere, and come back. */
final class MasksComeBack {

    private static final ClassNames CLASSES = new ClassNames(VocClasses.NAMES);
    private static final byte CAT = (byte) VocClasses.indexOf("cat");

    private final GatewayCommands commands;
    private final Path folder;

    MasksComeBack(GatewayCommands commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
    }

    /** Exports, mends, imports, imports once more, and exports again. */
    void check() {
        // Given
        Path first = export("exported");
        List<VocEntry> entries = VocFolder.read(first, CLASSES);
        assertThat(entries).isNotEmpty();
        mend(entries.get(0));

        // When
        List<String> once = commands.run("import", "--format", "voc", first.toString());
        List<String> twice = commands.run("import", "--format", "voc", first.toString());

        // Then
        assertThat(once)
                .contains(entries.get(0).id() + ": mask replaced")
                .last()
                .asString()
                .startsWith("0 accepted");
        assertThat(twice)
                .last()
                .isEqualTo("0 accepted, %d already there, 0 masks replaced, 0 refused".formatted(entries.size()));
        assertThat(masks(export("exported-again"))).containsAllEntriesOf(masks(first));
    }

    private Path export(String name) {
        Path target = folder.resolve(name);
        commands.run("export", "--format", "voc", "--out", target.toString());
        return target;
    }

    private static void mend(VocEntry entry) {
        LabelImage mask = entry.readMask(CLASSES);
        byte[] cats = mask.indices().clone();
        Arrays.fill(cats, 0, mask.width(), CAT);
        Arrays.fill(cats, mask.width(), 2 * mask.width(), (byte) VocClasses.IGNORE_INDEX);
        SmallPhotographs.write(entry.mask(), PalettePng.encode(mask.height(), mask.width(), cats));
    }

    private static Map<String, LabelImage> masks(Path folder) {
        return VocFolder.read(folder, CLASSES).stream()
                .collect(Collectors.toMap(VocEntry::id, entry -> entry.readMask(CLASSES)));
    }
}
