using Jamsostek.Graph.Projections.Estimation;
using MathNet.Numerics.LinearAlgebra;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class CholeskyFactorTests
{
    [Fact]
    public void A_matrix_of_two_is_factored_as_by_hand()
    {
        // [[4, 2], [2, 5]] = L·Lᵀ with L = [[2, 0], [1, 2]]; its determinant is 16.
        var factor = new CholeskyFactor([[4], [2, 5]]);

        factor.Forward([2, 5]).ShouldBe([1, 2], 1e-12);
        factor.Solve([8, 12]).ShouldBe([1, 2], 1e-12);
        factor.LogDeterminant.ShouldBe(Math.Log(16), 1e-12);
    }

    [Fact]
    public void A_larger_system_is_solved_as_another_library_solves_it()
    {
        const int n = 30;
        var matrix = Matrix<double>.Build.Dense(n, n, static (i, j) => Math.Exp(-Math.Abs(i - j) / 5.0) + (i == j ? 0.1 : 0));
        var right = Vector<double>.Build.Dense(n, static i => Math.Sin(i));

        var factor = new CholeskyFactor([.. Enumerable.Range(0, n).Select(i => matrix.Row(i).ToArray())]);

        factor.Solve(right.ToArray()).ShouldBe(matrix.Solve(right).ToArray(), 1e-9);
        factor.LogDeterminant.ShouldBe(Math.Log(matrix.Determinant()), 1e-9);
    }

    [Fact]
    public void A_matrix_that_is_not_positive_definite_is_our_own_mistake() => Should.Throw<ArgumentException>(static () => new CholeskyFactor([[1], [2, 1]]));
}
