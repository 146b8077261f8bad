using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

public sealed class DecimalColumnTests
{
    [Fact]
    public void Every_number_is_read_as_it_was_given() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            double[] numbers = [.. Enumerable.Range(0, 40).Select(_ => Number(random, random.Next(6)))];

            var column = DecimalColumn.Of(numbers);

            column.Length.ShouldBe(numbers.Length);
            Enumerable.Range(0, numbers.Length).Select(row => column[row]).ShouldBe(numbers);
        }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData("5126", "10142", "0")]
    [InlineData("0.05", "12.35", "100000.95")]
    [InlineData("0.001", "0.999", "21.125")]
    [InlineData("0.1", "3000000000.5", "1e300")]
    [InlineData("-1", "-0.5", "1")]
    [InlineData("0.30000000000000004", "0.1", "0.2")]
    [InlineData("NaN", "7", "NaN")]
    [InlineData("NaN", "NaN", "NaN")]
    [InlineData("Infinity", "1", "2")]
    public void Texts_of_few_decimals_and_of_many_come_back_to_the_last_digit(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        double[] numbers = [.. texts.Select(static text => double.Parse(text, CultureInfo.InvariantCulture))];

        var column = DecimalColumn.Of(numbers);

        Enumerable.Range(0, numbers.Length).Select(row => column[row]).ShouldBe(numbers);
    }

    [Fact]
    public void A_column_without_any_number_is_empty() => DecimalColumn.Of([]).Length.ShouldBe(0);

    private static double Number(Random random, int decimals) => random.Next(8) == 0
        ? double.NaN
        : double.Parse((random.NextDouble() * 100_000).ToString($"F{decimals}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
