package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.InvalidProtocolBufferException;
import io.ficklestream.contracts.wire.CamTaskProto;
import org.junit.jupiter.api.Test;

/** Fields that a later version added are passed over; a value that it cannot know is refused instead of misread. */
class NewerMessagesStillReadTest {
    @Test
    void unknownFieldsInTheMessageAndItsPlanArePassedOver() {
        // When
        CamTask task = Codecs.CAM_TASK.decode(GoldenFiles.read("newer_cam_task.bin"));

        // Then
        assertThat(task).isEqualTo(GoldenMessages.CAM_TASK);
    }

    @Test
    void anUnknownNumberFormatIsRefused() {
        // Given
        byte[] bytes = GoldenFiles.read("newer_sample_block.bin");

        // When, Then
        assertThatThrownBy(() -> Codecs.SAMPLE_BLOCK.decode(bytes))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("evidence.hits has value type 9")
                .hasMessageContaining("VALUE_TYPE_U16_LITTLE_ENDIAN");
    }

    @Test
    void anUnknownLabelOriginIsRefused() throws InvalidProtocolBufferException {
        // Given
        CamTaskProto.CamTask.Builder task =
                CamTaskProto.CamTask.newBuilder().mergeFrom(GoldenFiles.read("cam_task.bin"));
        task.getPlanBuilder().setLabelOriginValue(7);
        byte[] bytes = task.build().toByteArray();

        // When, Then
        assertThatThrownBy(() -> Codecs.CAM_TASK.decode(bytes))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageContaining("plan.label_origin has a value that this version does not know");
    }
}
