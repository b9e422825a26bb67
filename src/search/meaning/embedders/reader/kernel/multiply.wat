;; Rows of numbers times a matrix of int8: x · W + bias. Rows are rounded to int16 first, each with a
;; scale of its own, so that one instruction multiplies eight pairs and adds them up in int32.
;; All arguments are byte addresses or counts. Written out as multiply.wasm.ts by `npm run kernel`.
(module
  (import "reader" "memory" (memory 1))

  ;; Rounds $count rows of $width floats to int16 within ±$range; scales[i] turns them back.
  (func (export "round") (param $rows i32) (param $count i32) (param $width i32) (param $range f32)
                         (param $out i32) (param $scales i32)
    (local $at i32) (local $end i32) (local $most v128) (local $max f32) (local $factor v128)
    (loop $row
      (local.set $at (local.get $rows))
      (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $most (v128.const f32x4 1e-30 1e-30 1e-30 1e-30))
      (loop $four
        (local.set $most (f32x4.pmax (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $max (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
        (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
      (f32.store (local.get $scales) (f32.div (local.get $max) (local.get $range)))
      (local.set $factor (f32x4.splat (f32.div (local.get $range) (local.get $max))))
      (loop $eight
        (v128.store (local.get $out) (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (local.get $factor) (v128.load (local.get $rows)))))
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (local.get $factor) (v128.load offset=16 (local.get $rows)))))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 32)))
        (local.set $out (i32.add (local.get $out) (i32.const 16)))
        (br_if $eight (i32.lt_u (local.get $rows) (local.get $end))))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (br_if $row (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; Widens $bytes int8 to int16.
  (func $widen (param $from i32) (param $bytes i32) (param $to i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $from) (local.get $bytes)))
    (loop $next
      (v128.store (local.get $to) (v128.load8x8_s (local.get $from)))
      (v128.store offset=16 (local.get $to) (v128.load8x8_s offset=8 (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $from) (local.get $end)))))

  ;; A panel (16 columns of the matrix, its $width rows two by two) times $count rows, an even number.
  ;; $scales and $bias are those of the panel's columns; $step is the length of a row of $out in bytes.
  (func $panel (param $x i32) (param $xScales i32) (param $count i32) (param $width i32)
               (param $weights i32) (param $scales i32) (param $bias i32)
               (param $out i32) (param $step i32)
    (local $y i32) (local $w i32) (local $end i32) (local $a v128) (local $b v128)
    (local $w0 v128) (local $w1 v128) (local $w2 v128) (local $w3 v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local.set $end (i32.add (local.get $weights) (i32.shl (local.get $width) (i32.const 5))))
    (loop $two
      (local.set $y (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 1))))
      (local.set $w (local.get $weights))
      (local.set $a0 (v128.const i32x4 0 0 0 0))
      (local.set $a1 (v128.const i32x4 0 0 0 0))
      (local.set $a2 (v128.const i32x4 0 0 0 0))
      (local.set $a3 (v128.const i32x4 0 0 0 0))
      (local.set $b0 (v128.const i32x4 0 0 0 0))
      (local.set $b1 (v128.const i32x4 0 0 0 0))
      (local.set $b2 (v128.const i32x4 0 0 0 0))
      (local.set $b3 (v128.const i32x4 0 0 0 0))
      (loop $pair
        (local.set $a (v128.load32_splat (local.get $x)))
        (local.set $b (v128.load32_splat (local.get $y)))
        (local.set $w0 (v128.load (local.get $w)))
        (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $w0) (local.get $a))))
        (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $w0) (local.get $b))))
        (local.set $w1 (v128.load offset=16 (local.get $w)))
        (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $w1) (local.get $a))))
        (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $w1) (local.get $b))))
        (local.set $w2 (v128.load offset=32 (local.get $w)))
        (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $w2) (local.get $a))))
        (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $w2) (local.get $b))))
        (local.set $w3 (v128.load offset=48 (local.get $w)))
        (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $w3) (local.get $a))))
        (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $w3) (local.get $b))))
        (local.set $x (i32.add (local.get $x) (i32.const 4)))
        (local.set $y (i32.add (local.get $y) (i32.const 4)))
        (br_if $pair (i32.lt_u
          (local.tee $w (i32.add (local.get $w) (i32.const 64))) (local.get $end))))
      (local.set $a (v128.load32_splat (local.get $xScales)))
      (local.set $b (v128.load32_splat offset=4 (local.get $xScales)))
      (call $finish (local.get $out) (local.get $a) (local.get $scales) (local.get $bias)
        (local.get $a0) (local.get $a1) (local.get $a2) (local.get $a3))
      (local.set $out (i32.add (local.get $out) (local.get $step)))
      (call $finish (local.get $out) (local.get $b) (local.get $scales) (local.get $bias)
        (local.get $b0) (local.get $b1) (local.get $b2) (local.get $b3))
      (local.set $out (i32.add (local.get $out) (local.get $step)))
      (local.set $x (local.get $y))
      (local.set $xScales (i32.add (local.get $xScales) (i32.const 8)))
      (br_if $two (local.tee $count (i32.sub (local.get $count) (i32.const 2))))))

  ;; out[0 … 15] = sums · scale of the row · scales of the columns + bias.
  (func $finish (param $out i32) (param $scale v128) (param $scales i32) (param $bias i32)
                (param $s0 v128) (param $s1 v128) (param $s2 v128) (param $s3 v128)
    (v128.store (local.get $out) (f32x4.add (v128.load (local.get $bias)) (f32x4.mul
      (f32x4.mul (local.get $scale) (v128.load (local.get $scales)))
      (f32x4.convert_i32x4_s (local.get $s0)))))
    (v128.store offset=16 (local.get $out) (f32x4.add (v128.load offset=16 (local.get $bias)) (f32x4.mul
      (f32x4.mul (local.get $scale) (v128.load offset=16 (local.get $scales)))
      (f32x4.convert_i32x4_s (local.get $s1)))))
    (v128.store offset=32 (local.get $out) (f32x4.add (v128.load offset=32 (local.get $bias)) (f32x4.mul
      (f32x4.mul (local.get $scale) (v128.load offset=32 (local.get $scales)))
      (f32x4.convert_i32x4_s (local.get $s2)))))
    (v128.store offset=48 (local.get $out) (f32x4.add (v128.load offset=48 (local.get $bias)) (f32x4.mul
      (f32x4.mul (local.get $scale) (v128.load offset=48 (local.get $scales)))
      (f32x4.convert_i32x4_s (local.get $s3))))))

  ;; out = x · W · scales + bias for $count rows (an even number) of $width int16; W lies in panels,
  ;; each widened to $wide before it is used. $scales and $bias have one float for each of $columns.
  (func (export "multiply") (param $x i32) (param $xScales i32) (param $count i32) (param $width i32)
                            (param $weights i32) (param $scales i32) (param $bias i32)
                            (param $columns i32) (param $wide i32) (param $out i32)
    (local $bytes i32) (local $step i32) (local $end i32)
    (local.set $bytes (i32.shl (local.get $width) (i32.const 4)))
    (local.set $step (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $end (i32.add (local.get $out) (local.get $step)))
    (loop $each
      (call $widen (local.get $weights) (local.get $bytes) (local.get $wide))
      (call $panel (local.get $x) (local.get $xScales) (local.get $count) (local.get $width)
        (local.get $wide) (local.get $scales) (local.get $bias) (local.get $out) (local.get $step))
      (local.set $weights (i32.add (local.get $weights) (local.get $bytes)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (local.set $bias (i32.add (local.get $bias) (i32.const 64)))
      (br_if $each (i32.lt_u
        (local.tee $out (i32.add (local.get $out) (i32.const 64))) (local.get $end))))))
