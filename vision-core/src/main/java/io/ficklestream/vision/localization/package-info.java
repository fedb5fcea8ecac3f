/**
 * FickleNet's localization maps in closed form: random selections of hidden units (Lee et al., "FickleNet: Weakly and
 * Semi-supervised Semantic Image Segmentation using Stochastic Inference", CVPR 2019) and the deterministic map of the
 * same classifier.
 */
package io.ficklestream.vision.localization;
