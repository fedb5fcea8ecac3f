package io.ficklestream.networks.classifier;

import io.ficklestream.networks.backbone.Backbone;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneWeights;
import io.ficklestream.networks.backbone.Constants;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.FineTunedBackbone;
import io.ficklestream.networks.serving.SavedModels;
import io.ficklestream.networks.tensors.FloatTensor;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Signature;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

/**
 * The classifier as served: photograph in, responses [1, h, w, classes * s * s] out. No selection is drawn here; that is
 * done outside, many times over the same responses.
 */
record ServedClassifierNetwork(Checkpoint checkpoint, BackboneFiles files) implements SavedModels.Network {

    @Override
    public void build(Ops tf, Operand<TFloat32> input, Signature.Builder signature) {
        var architecture = ClassifierArchitecture.of(checkpoint.manifest());
        BackboneWeights weights = FineTunedBackbone.of(checkpoint, architecture.backbone(), files);
        var features = weights.backbone()
                .graph(tf, new Constants(weights), architecture.outputStride())
                .upTo(input, Backbone.LAST_STAGE);
        var neck = FickleNetHead.neck(
                tf, features, constant(tf, HeadParameters.NECK_KERNEL), constant(tf, HeadParameters.NECK_BIAS));
        signature.output("responses", tf.nn.conv2d(neck, headAsConvolution(tf), List.of(1L, 1L, 1L, 1L), "VALID"));
    }

    private Operand<TFloat32> constant(Ops tf, String name) {
        return Constants.of(tf, checkpoint.parameters().get(name));
    }

    private Operand<TFloat32> headAsConvolution(Ops tf) {
        FloatTensor head = checkpoint.parameters().get(HeadParameters.HEAD_KERNEL);
        return Constants.of(tf, new FloatTensor(new long[] {1, 1, head.shape()[0], head.shape()[1]}, head.values()));
    }
}
