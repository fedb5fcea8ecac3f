package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.testkit.photograph.Photographs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A folder is watched again, with labels that came later and changed. */
final class LabelsOfAFolder {

    private final GatewayCommands commands;
    private final Path folder;

    /** @param folder an empty one */
    LabelsOfAFolder(GatewayCommands commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
    }

    /** Watches without labels, with labels, with the same in another order, and with others that come too late. */
    void check() {
        SmallPhotographs.write(folder.resolve("watched.jpg"), Photographs.jpeg(96, 64, 3));
        assertThat(commands.run("watch", folder.toString(), "--once")).contains("watched.jpg: accepted");
        assertThat(withLabels("dog cat")).isEqualTo("watched.jpg: labels are now dog cat");
        assertThat(withLabels("cat dog")).isEqualTo("watched.jpg: already there");
        assertThat(withLabels("cow")).isEqualTo("watched.jpg: already there with other labels, which a person gave");
    }

    private String withLabels(String labels) {
        Path table = SmallPhotographs.write(
                folder.resolve("labels.csv"), ("id,labels\nwatched," + labels + "\n").getBytes(StandardCharsets.UTF_8));
        return commands.run("watch", folder.toString(), "--once", "--labels", table.toString())
                .get(0);
    }
}
