"""Operators of an ONNX graph, with weights and activations in eight bits."""
from dataclasses import dataclass

import numpy as np
from onnx import TensorProto, helper, numpy_helper

EPS = 1e-5
OURS = "com.microsoft"         # the runtime's own operators
ZERO = 128                     # the uint8 that stands for 0
STEPS = 127                    # steps of an activation on either side of it
# Seven bits: two products of a weight and an activation then fit the 16 bits in which processors without VNNI add them.
WEIGHT_STEPS = 63
OPEN, FULL = 30.0, 20.0        # what opens a gate for good; a cell whose tanh is 1


@dataclass
class Steps:
    """Activations as uint8; `scale` tells what a step is worth, column by column."""
    name: str
    scale: np.ndarray


def step_for(values):
    """What a step should be worth so that these values lose least, in squared error: rare far ones are cut."""
    values = np.abs(np.asarray(values, np.float32).ravel())
    top = float(values.max()) or 1.0
    losses = []
    for k in range(8, 41):
        step = np.float32(top * k / 40 / STEPS)
        losses.append((np.square(values - np.minimum(np.rint(values / step), STEPS) * step).mean(), step))
    return min(losses)[1]


class Graph:
    """Builds nodes one by one. With `keep_float` everything stays float, to measure what eight bits cost."""

    def __init__(self, keep_float):
        self.nodes, self.inits, self.count, self.keep_float = [], [], 0, keep_float

    def const(self, value):
        name = f"c{len(self.inits)}"
        self.inits.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", **attrs):
        self.count += 1
        names = [f"{kind}_{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attrs))
        return names[0] if outputs == 1 else names

    def cut(self, x, a, b, axis=-1):
        return self.op("Slice", x, self.const(np.array([a])), self.const(np.array([b])), self.const(np.array([axis])))

    def norm(self, x, w, b):
        return self.op("LayerNormalization", x, self.const(w), self.const(b), axis=-1, epsilon=EPS)

    def steps(self, x, step, width):
        """Floats as steps of one fixed worth: it must not depend on what else is in the batch."""
        if self.keep_float:
            return Steps(x, np.ones(width, np.float32))
        q = self.op("QuantizeLinear", x, self.const(np.float32(step)), self.const(np.uint8(ZERO)))
        return Steps(q, np.full(width, step, np.float32))

    def beside(self, *parts):
        return Steps(self.op("Concat", *(p.name for p in parts), axis=-1), np.concatenate([p.scale for p in parts]))

    def linear(self, x, w, b=None):
        """x times w [out, in], plus b. What a step of each column is worth goes into the weights."""
        w = np.asarray(w, np.float32).T * x.scale[:, None]
        if self.keep_float:
            y = self.op("MatMul", x.name, self.const(w))
            return y if b is None else self.op("Add", y, self.const(b.astype(np.float32)))
        q, scale = weight_steps(w)
        one = self.const(np.float32(1))
        return self.op("MatMulIntegerToFloat", x.name, self.const(q), one, self.const(scale), self.const(np.uint8(ZERO)), "",
                       *([] if b is None else [self.const(b.astype(np.float32))]), domain=OURS)

    def maxout(self, y, n):
        """The larger of the two halves of y, n columns each."""
        return self.op("Max", self.cut(y, 0, n), self.cut(y, n, 2 * n))

    def lstm(self, x_time, lengths, batch, far, p, prefix, h):
        """[time, batch, columns] to [time, batch, 2 * hidden units].

        The runtime's LSTM counts in steps whose worth follows the largest input of a call, which would make labels
        depend on what else is in the batch. So each direction gets two more hidden units that always say 1 and -1, and
        the input, cut at +-`far`, two columns that always hold that: the largest is ever the same.
        """
        both = ("", "_reverse")

        def gates(m):
            i, f, g, o = np.split(m, 4)
            return np.stack([i, o, f, g])
        w = np.stack([gates(p[f"{prefix}.weight_ih_l0{d}"]) for d in both])
        r = np.stack([gates(p[f"{prefix}.weight_hh_l0{d}"]) for d in both])
        bw = np.stack([gates(p[f"{prefix}.bias_ih_l0{d}"]) for d in both])
        br = np.stack([gates(p[f"{prefix}.bias_hh_l0{d}"]) for d in both])
        if self.keep_float:
            b = np.concatenate([bw.reshape(2, -1), br.reshape(2, -1)], 1).astype(np.float32)
            y = self.op("LSTM", x_time, self.const(w.reshape(2, 4 * h, -1)), self.const(r.reshape(2, 4 * h, h)), self.const(b), lengths,
                        hidden_size=h, direction="bidirectional")
            return self.op("Reshape", self.op("Transpose", y, perm=[0, 2, 1, 3]), self.const(np.array([0, 0, 2 * h]))), h
        n = h + 2
        if far is not None:
            ends = self.op("Expand", self.const(np.array([[[far, -far]]], np.float32)),
                           self.op("Concat", self.cut(self.op("Shape", x_time), 0, 2, 0), self.const(np.array([1])), axis=0))
            x_time = self.op("Concat", self.op("Clip", x_time, self.const(np.float32(-far)), self.const(np.float32(far))), ends, axis=-1)
            w = np.pad(w, ((0, 0), (0, 0), (0, 0), (0, 2)))
        w = np.pad(w, ((0, 0), (0, 0), (0, 2), (0, 0)))
        r = np.pad(r, ((0, 0), (0, 0), (0, 2), (0, 2)))
        bw, br = (np.pad(m, ((0, 0), (0, 0), (0, 2))) for m in (bw, br))
        bw[:, :, h:] = np.array([-OPEN, OPEN, OPEN, 0])[None, :, None]
        b = np.concatenate([bw.reshape(2, -1), br.reshape(2, -1)], 1).astype(np.float32)
        (wq, ws), (rq, rs) = (tuple(map(np.stack, zip(*(weight_steps(m.reshape(4 * n, -1).T) for m in part)))) for part in (w, r))
        first, cell = np.zeros((2, 1, n), np.float32), np.zeros((2, 1, n), np.float32)
        first[:, :, h:], cell[:, :, h:] = [1, -1], [FULL, -FULL]
        shape = self.op("Concat", self.const(np.array([2])), batch, self.const(np.array([n])), axis=0)
        zeros = self.const(np.zeros(ws.shape, np.int8))
        y = self.op("DynamicQuantizeLSTM", x_time, self.const(wq), self.const(rq), self.const(b), lengths,
                    self.op("Expand", self.const(first), shape), self.op("Expand", self.const(cell), shape), "",
                    self.const(ws), zeros, self.const(rs), zeros, domain=OURS, hidden_size=h + 2, direction="bidirectional")
        return self.op("Reshape", self.op("Transpose", y, perm=[0, 2, 1, 3]), self.const(np.array([0, 0, 2 * n]))), n


def weight_steps(w):
    """Weights [in, out] as int8 and, for each column, what a step is worth."""
    scale = np.maximum(np.abs(w).max(0) / WEIGHT_STEPS, 1e-12).astype(np.float32)
    return np.clip(np.rint(w / scale), -WEIGHT_STEPS, WEIGHT_STEPS).astype(np.int8), scale
