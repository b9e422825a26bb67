;; What a transformer does to numbers one by one or row by row: GELU, softmax, layer norm. In place.
;; All arguments are byte addresses or counts; counts are multiples of four.
;; Written out as curves.wasm.ts by `npm run kernel`.
(module
  (import "reader" "memory" (memory 1))

  ;; e to the power of numbers of at most 0: 2ⁿ · eʳ, |r| ≤ ln 2 / 2, by a polynomial (Cephes, expf).
  ;; Adding 1.5 · 2²³ rounds to n and leaves it in the lowest bits, from where it moves to the exponent.
  (func $exp (param $x v128) (result v128)
    (local $n v128) (local $bits v128) (local $p v128)
    (local.set $x (f32x4.pmax (local.get $x) (f32x4.splat (f32.const -86))))
    (local.set $bits (f32x4.add (f32x4.mul (local.get $x) (f32x4.splat (f32.const 1.44269504))) (f32x4.splat (f32.const 12582912))))
    (local.set $n (f32x4.sub (local.get $bits) (f32x4.splat (f32.const 12582912))))
    (local.set $x (f32x4.sub (local.get $x) (f32x4.mul (local.get $n) (f32x4.splat (f32.const 0.693359375)))))
    (local.set $x (f32x4.add (local.get $x) (f32x4.mul (local.get $n) (f32x4.splat (f32.const 2.12194440e-4)))))
    (local.set $p (f32x4.splat (f32.const 1.9875691500e-4)))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 1.3981999507e-3)) (f32x4.mul (local.get $p) (local.get $x))))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 8.3334519073e-3)) (f32x4.mul (local.get $p) (local.get $x))))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 4.1665795894e-2)) (f32x4.mul (local.get $p) (local.get $x))))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 1.6666665459e-1)) (f32x4.mul (local.get $p) (local.get $x))))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 5.0000001201e-1)) (f32x4.mul (local.get $p) (local.get $x))))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.mul (local.get $p) (local.get $x))))
    (local.set $p (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.mul (local.get $p) (local.get $x))))
    (i32x4.add (local.get $p) (i32x4.shl (local.get $bits) (i32.const 23))))

  ;; x · Φ(x) but for 1.5e-7: Φ by formula 7.1.26 of Abramowitz and Stegun for the error function.
  (func (export "gelu") (param $at i32) (param $count i32)
    (local $end i32) (local $x v128) (local $z v128) (local $t v128) (local $p v128)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (loop $four
      (local.set $x (v128.load (local.get $at)))
      (local.set $z (f32x4.mul (f32x4.abs (local.get $x)) (f32x4.splat (f32.const 0.70710678))))
      (local.set $t (f32x4.div (f32x4.splat (f32.const 1))
        (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.mul (local.get $z) (f32x4.splat (f32.const 0.3275911))))))
      (local.set $p (f32x4.splat (f32.const 1.061405429)))
      (local.set $p (f32x4.add (f32x4.splat (f32.const -1.453152027)) (f32x4.mul (local.get $p) (local.get $t))))
      (local.set $p (f32x4.add (f32x4.splat (f32.const 1.421413741)) (f32x4.mul (local.get $p) (local.get $t))))
      (local.set $p (f32x4.add (f32x4.splat (f32.const -0.284496736)) (f32x4.mul (local.get $p) (local.get $t))))
      (local.set $p (f32x4.add (f32x4.splat (f32.const 0.254829592)) (f32x4.mul (local.get $p) (local.get $t))))
      (local.set $p (f32x4.add (f32x4.splat (f32.const 0)) (f32x4.mul (local.get $p) (local.get $t))))
      ;; Half of what the error function lacks to 1.
      (local.set $p (f32x4.mul (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $p))
        (call $exp (f32x4.neg (f32x4.mul (local.get $z) (local.get $z))))))
      (v128.store (local.get $at) (f32x4.mul (local.get $x) (v128.bitselect
        (local.get $p)
        (f32x4.sub (f32x4.splat (f32.const 1)) (local.get $p))
        (f32x4.lt (local.get $x) (f32x4.splat (f32.const 0))))))
      (br_if $four (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))

  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  (func $max (param $v v128) (result f32)
    (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.max (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; Softmax of each of $count rows of $width floats.
  (func (export "softmax") (param $rows i32) (param $count i32) (param $width i32)
    (local $at i32) (local $end i32) (local $most v128) (local $total v128) (local $factor v128)
    (loop $row
      (local.set $at (local.get $rows))
      (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $most (v128.load (local.get $rows)))
      (loop $four
        (local.set $most (f32x4.pmax (local.get $most) (v128.load (local.get $at))))
        (br_if $four (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $most (f32x4.splat (call $max (local.get $most))))
      (local.set $total (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $rows))
      (loop $power
        (local.set $factor (call $exp (f32x4.sub (v128.load (local.get $at)) (local.get $most))))
        (v128.store (local.get $at) (local.get $factor))
        (local.set $total (f32x4.add (local.get $total) (local.get $factor)))
        (br_if $power (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $factor (f32x4.splat (f32.div (f32.const 1) (call $sum (local.get $total)))))
      (loop $scale
        (v128.store (local.get $rows) (f32x4.mul (v128.load (local.get $rows)) (local.get $factor)))
        (br_if $scale (i32.lt_u
          (local.tee $rows (i32.add (local.get $rows) (i32.const 16))) (local.get $end))))
      (br_if $row (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; Each of $count rows of $width floats plus its row of $added: to mean 0 and variance 1, · gain + bias.
  (func (export "norm") (param $rows i32) (param $added i32) (param $count i32) (param $width i32)
                        (param $gain i32) (param $bias i32)
    (local $at i32) (local $end i32) (local $offset i32)
    (local $x v128) (local $total v128) (local $mean v128) (local $factor v128)
    (loop $row
      (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $width) (i32.const 2))))
      (local.set $total (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $rows))
      (loop $four
        (local.set $x (f32x4.add (v128.load (local.get $at)) (v128.load (local.get $added))))
        (v128.store (local.get $at) (local.get $x))
        (local.set $total (f32x4.add (local.get $total) (local.get $x)))
        (local.set $added (i32.add (local.get $added) (i32.const 16)))
        (br_if $four (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $mean (f32x4.splat (f32.div
        (call $sum (local.get $total)) (f32.convert_i32_u (local.get $width)))))
      (local.set $total (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $rows))
      (loop $square
        (local.set $x (f32x4.sub (v128.load (local.get $at)) (local.get $mean)))
        (local.set $total (f32x4.add (local.get $total) (f32x4.mul (local.get $x) (local.get $x))))
        (br_if $square (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $factor (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (f32.add (f32.const 1e-12)
        (f32.div (call $sum (local.get $total)) (f32.convert_i32_u (local.get $width))))))))
      (local.set $offset (i32.const 0))
      (loop $scale
        (v128.store (local.get $rows) (f32x4.add
          (v128.load (i32.add (local.get $bias) (local.get $offset)))
          (f32x4.mul (v128.load (i32.add (local.get $gain) (local.get $offset)))
            (f32x4.mul (local.get $factor)
              (f32x4.sub (v128.load (local.get $rows)) (local.get $mean))))))
        (local.set $offset (i32.add (local.get $offset) (i32.const 16)))
        (br_if $scale (i32.lt_u
          (local.tee $rows (i32.add (local.get $rows) (i32.const 16))) (local.get $end))))
      (br_if $row (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
