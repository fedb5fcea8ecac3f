package io.ficklestream.launcher.segmenter;

import io.ficklestream.contracts.Codecs;
import io.ficklestream.contracts.SeedMask;
import io.ficklestream.contracts.Topics;
import io.ficklestream.contracts.UndecodableMessageException;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.broker.TopicReader;
import io.ficklestream.launcher.output.WholeFile;
import io.ficklestream.launcher.report.PictureKind;
import io.ficklestream.vision.image.PalettePng;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Copies the seeds of a running stack into a folder; of several seeds of one image the last counts. */
final class StreamSeeds {

    private StreamSeeds() {}

    /** Reads the whole topic and returns the folder. */
    static Path keep(String bootstrap, Path folder) {
        try {
            Files.createDirectories(PictureKind.MASK.folderIn(folder));
            Files.createDirectories(PictureKind.MASK_BEFORE_CRF.folderIn(folder));
        } catch (IOException e) {
            throw LauncherException.badInput("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        try (TopicReader reader = TopicReader.fromBeginning(bootstrap, List.of(Topics.SEEDS))) {
            reader.readToEnd(seeds -> keep(seeds, folder));
        }
        return folder;
    }

    private static void keep(ConsumerRecord<String, byte[]> kafkaRecord, Path folder) {
        try {
            SeedMask seeds = Codecs.SEED_MASK.decode(kafkaRecord.value());
            String id = seeds.plan().imageId();
            WholeFile.write(folder.resolve(PictureKind.MASK.path(id)), png(seeds, seeds.mask()));
            WholeFile.write(folder.resolve(PictureKind.MASK_BEFORE_CRF.path(id)), png(seeds, seeds.maskBeforeCrf()));
        } catch (UndecodableMessageException e) {
            throw LauncherException.failure(
                    "a record of topic " + Topics.SEEDS + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] png(SeedMask seeds, byte[] mask) {
        return PalettePng.encode(seeds.height(), seeds.width(), mask);
    }
}
