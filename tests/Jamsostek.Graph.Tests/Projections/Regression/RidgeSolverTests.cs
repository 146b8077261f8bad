using Jamsostek.Graph.Projections.Regression;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Regression;

public sealed class RidgeSolverTests
{
    [Fact]
    public void Two_columns_are_those_worked_out_by_hand()
    {
        // A = [4 2; 2 9], b = [8; 15], D = (2, 3), D⁻¹AD⁻¹ = [1 1/3; 1/3 1], D⁻¹b = (4, 5); with kappa 1: [2 1/3; 1/3 2] gamma = (4, 5).
        // Determinant 4 - 1/9 = 35/9; gamma = (8 - 5/3, 10 - 4/3) * 9/35 = (57/35, 78/35); beta = gamma / D.
        double[] beta = RidgeSolver.Solve([4, 2, 2, 9], 2, [8, 15], 1);
        beta.ShouldBe([57.0 / 70, 78.0 / 105], 1e-12);
    }

    [Fact]
    public void A_small_penalty_gives_least_squares()
    {
        // 4a + 2b = 8, 2a + 9b = 15: b = 11/8, a = 21/16.
        RidgeSolver.Solve([4, 2, 2, 9], 2, [8, 15], 1e-12).ShouldBe([21.0 / 16, 11.0 / 8], 1e-9);
    }

    [Fact]
    public void Three_columns_are_those_of_NumPy()
    {
        // NumPy 1.24.2: D = sqrt(diag(A)); solve(A / outer(D, D) + 0.37 * eye(3), b / D) / D.
        RidgeSolver.Solve([4, 2, 1, 2, 9, -3, 1, -3, 6], 3, [8, 15, -2], 0.37).ShouldBe([1.077968224754, 1.043222364187, 0.006289399976], 1e-11);
    }

    [Fact]
    public void A_column_of_zeros_gets_nothing() => RidgeSolver.Solve([4, 0, 0, 0], 2, [8, 0], 1).ShouldBe([1, 0], 1e-12);
}
