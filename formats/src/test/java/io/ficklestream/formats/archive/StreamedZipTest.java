package io.ficklestream.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamedZipTest {
    @TempDir
    Path folder;

    @Test
    void storedAndDeflatedFilesComeBack() throws IOException {
        // Given
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        String text = "abc ".repeat(10_000);
        Path file = folder.resolve("a.zip");

        // When
        try (OutputStream out = Files.newOutputStream(file);
                StreamedZip zip = new StreamedZip(out)) {
            zip.store("dir/noise", noise);
            zip.deflate("ü.txt", new Document().text(text));
            zip.store("empty", new byte[0]);
            zip.deflate("nothing", new Document());
            zip.finish();
        }

        // Then
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.stream().map(ZipEntry::getName)).containsExactly("dir/noise", "ü.txt", "empty", "nothing");
            assertThat(content(read, "dir/noise")).isEqualTo(noise);
            assertThat(content(read, "ü.txt")).asString(StandardCharsets.UTF_8).isEqualTo(text);
            assertThat(content(read, "empty")).isEmpty();
            assertThat(content(read, "nothing")).isEmpty();
            assertThat(read.getEntry("ü.txt").getCompressedSize()).isLessThan(1000);
        }
    }

    @Test
    void moreFilesThanSixteenBitsCount() throws IOException {
        // Given
        int files = 70_000;
        Path file = folder.resolve("many.zip");

        // When
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                StreamedZip zip = new StreamedZip(out)) {
            for (int i = 0; i < files; i++) {
                zip.store(Integer.toString(i), new byte[] {(byte) i});
            }
            zip.finish();
        }

        // Then
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(read.size()).isEqualTo(files);
            assertThat(content(read, "69999")).containsExactly((byte) 69_999);
        }
    }

    @Test
    void filesBeyondFourGigabytes() throws IOException {
        // Given: a file with a hole, which takes no space on disk
        long before = 5L << 30;
        Path file = folder.resolve("far.zip");
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE);
                StreamedZip zip = new StreamedZip(Channels.newOutputStream(channel.position(before)), before)) {
            // When
            zip.store("a", new byte[] {1});
            zip.store("b", new byte[] {2});
            zip.finish();
        }

        // Then
        try (ZipFile read = new ZipFile(file.toFile())) {
            assertThat(content(read, "a")).containsExactly(1);
            assertThat(content(read, "b")).containsExactly(2);
        }
    }

    private static byte[] content(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
}
