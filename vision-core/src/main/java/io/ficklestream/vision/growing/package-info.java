/**
 * Seeded region growing: sure seeds spread over neighbours that a segmentation network is confident about (Huang et al.,
 * "Weakly-Supervised Semantic Segmentation Network with Deep Seeded Region Growing", CVPR 2018).
 *
 * <p>Labels are 0 for background and 1 or more for classes. A set of labels is a {@code long} whose bit l stands for
 * label l, see {@link io.ficklestream.vision.growing.LabelBits}.
 */
package io.ficklestream.vision.growing;
