package io.ficklestream.contracts;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import io.ficklestream.contracts.wire.CamTaskProto;
import io.ficklestream.contracts.wire.ImageProto;
import io.ficklestream.contracts.wire.PlanProto;
import io.ficklestream.contracts.wire.SampleBlockProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Wrote the golden files; run by hand, for a kind of message that has none yet. Files that exist are kept: they are what
 * the tests hold later versions to.
 */
final class GoldenFileWriter {
    private final Path folder;

    private GoldenFileWriter(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        GoldenFileWriter writer = new GoldenFileWriter(Path.of(arguments[0]));
        writer.writePresent();
        writer.writeOlder();
        writer.writeNewer();
    }

    private void writePresent() throws IOException {
        write("image.bin", Codecs.IMAGE.encode(GoldenMessages.IMAGE));
        write("cam_task.bin", Codecs.CAM_TASK.encode(GoldenMessages.CAM_TASK));
        write("sample_block.bin", Codecs.SAMPLE_BLOCK.encode(GoldenMessages.SAMPLE_BLOCK));
        write("localization_maps.bin", Codecs.LOCALIZATION_MAPS.encode(GoldenMessages.LOCALIZATION_MAPS));
        write("seed_mask.bin", Codecs.SEED_MASK.encode(GoldenMessages.SEED_MASK));
        write("segmentation.bin", Codecs.SEGMENTATION.encode(GoldenMessages.SEGMENTATION));
        write("model_announcement.bin", Codecs.MODEL_ANNOUNCEMENT.encode(GoldenMessages.MODEL_ANNOUNCEMENT));
        write("revised_image.bin", Codecs.IMAGE.encode(GoldenMessages.REVISED_IMAGE));
        write("masked_image.bin", Codecs.IMAGE.encode(GoldenMessages.MASKED_IMAGE));
        write("training_progress.bin", Codecs.TRAINING_PROGRESS.encode(GoldenMessages.TRAINING_PROGRESS));
        write("review.bin", Codecs.REVIEW.encode(GoldenMessages.REVIEW));
    }

    private void writeOlder() throws IOException {
        ImageProto.Image.Builder image = image();
        write("older_image.bin", image.clearLabels().clearMask().build().toByteArray());

        CamTaskProto.CamTask.Builder task = camTask().clearView().clearRandomSeed();
        task.getPlanBuilder().clearLabelOrigin();
        write("older_cam_task.bin", task.build().toByteArray());

        SampleBlockProto.SampleBlock.Builder block = sampleBlock();
        block.getPlanBuilder().clearLabelOrigin();
        block.getEvidenceBuilder().clearHitsType().clearSumsType();
        write("older_sample_block.bin", block.build().toByteArray());
    }

    private void writeNewer() throws IOException {
        CamTaskProto.CamTask.Builder task = camTask().setUnknownFields(unknownFields());
        PlanProto.ImagePlan.Builder plan = task.getPlanBuilder();
        plan.setUnknownFields(unknownFields());
        write("newer_cam_task.bin", task.build().toByteArray());

        SampleBlockProto.SampleBlock.Builder block = sampleBlock();
        block.getEvidenceBuilder().setHitsTypeValue(9);
        write("newer_sample_block.bin", block.build().toByteArray());
    }

    private static UnknownFieldSet unknownFields() {
        return UnknownFieldSet.newBuilder()
                .addField(900, UnknownFieldSet.Field.newBuilder().addVarint(12).build())
                .addField(
                        901,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(ByteString.copyFromUtf8("later"))
                                .build())
                .build();
    }

    private static ImageProto.Image.Builder image() throws InvalidProtocolBufferException {
        return ImageProto.Image.parseFrom(Codecs.IMAGE.encode(GoldenMessages.IMAGE)).toBuilder();
    }

    private static CamTaskProto.CamTask.Builder camTask() throws InvalidProtocolBufferException {
        return CamTaskProto.CamTask.parseFrom(Codecs.CAM_TASK.encode(GoldenMessages.CAM_TASK)).toBuilder();
    }

    private static SampleBlockProto.SampleBlock.Builder sampleBlock() throws InvalidProtocolBufferException {
        return SampleBlockProto.SampleBlock.parseFrom(Codecs.SAMPLE_BLOCK.encode(GoldenMessages.SAMPLE_BLOCK))
                .toBuilder();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Files.write(file, bytes);
        }
    }
}
