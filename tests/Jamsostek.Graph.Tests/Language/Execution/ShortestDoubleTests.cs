using System.Globalization;
using System.Text;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Language.Execution;

/// <summary>Numbers are written as the framework writes them, which is the independent check.</summary>
public sealed class ShortestDoubleTests
{
    private const int Numbers = 300_000;

    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0625, "-0.0625")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(2.0 / 3, "0.6666666666666666")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00012345, "0.00012345")]
    [InlineData(1, "1")]
    [InlineData(-250_000, "-250000")]
    [InlineData(1234.5678, "1234.5678")]
    [InlineData(999_999_999_999_999, "999999999999999")]
    [InlineData(999_999_999_999_999.9, "999999999999999.9")]
    [InlineData(0, "")]
    [InlineData(0.00009999999999999999, "")]
    [InlineData(1e15, "")]
    [InlineData(5e-324, "")]
    [InlineData(double.NaN, "")]
    [InlineData(double.NegativeInfinity, "")]
    public void A_number_has_its_shortest_text_or_none(double value, string expected) => Text(value).ShouldBe(expected);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_numbers_have_the_text_of_the_framework(int kind)
    {
        var random = new Random(20_260 + kind);
        for (var i = 0; i < Numbers; i++)
        {
            var value = kind switch
            {
                1 => (double)random.NextInt64(1, 5_000_000) / random.NextInt64(1, 5_000_000),
                2 => random.Next(1, 1_000_000) / Math.Pow(10, random.Next(0, 7)),
                3 => Math.ScaleB(1 + random.NextDouble(), random.Next(-14, 50)),
                _ => NearPowerOfTwo(random),
            };
            value = random.Next(2) == 0 ? value : -value;
            var text = Text(value);
            if (Math.Abs(value) is >= 1e-4 and < 1e15 && text != value.ToString("R", CultureInfo.InvariantCulture))
            {
                text.ShouldBe(value.ToString("R", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Where the distance to the next number changes.</summary>
    private static double NearPowerOfTwo(Random random)
    {
        var power = Math.ScaleB(1, random.Next(-13, 50));
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(power) + random.Next(-3, 4));
    }

    private static string Text(double value)
    {
        Span<byte> text = stackalloc byte[ShortestDouble.MostBytes];
        return Encoding.ASCII.GetString(text[..ShortestDouble.Write(value, text)]);
    }
}
